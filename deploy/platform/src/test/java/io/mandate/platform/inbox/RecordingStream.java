package io.mandate.platform.inbox;

import io.mandate.platform.Sql;
import io.mandate.platform.events.EventEnvelope;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Writes what it takes into a table, so that its effect is part of the transaction. */
final class RecordingStream implements EventStream {

  private final String topic;
  private final Sql sql;
  final AtomicLong basis = new AtomicLong();
  final AtomicInteger batches = new AtomicInteger();
  volatile Set<String> types = Set.of("Said");
  volatile Consumer<EventEnvelope> rule = event -> {};

  RecordingStream(String topic, Sql sql) {
    this.topic = topic;
    this.sql = sql;
    sql.run(
        "create table if not exists heard (nth bigint generated always as identity,"
            + " topic text, key text, epoch int, sequence bigint)");
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public String group() {
    return "test-" + topic;
  }

  @Override
  public Set<String> types() {
    return types;
  }

  @Override
  public long basisReached() {
    return basis.get();
  }

  @Override
  public void prepare(List<EventEnvelope> batch) {
    batches.incrementAndGet();
  }

  @Override
  public void apply(EventEnvelope event) {
    sql.run(
        "insert into heard (topic, key, epoch, sequence) values (?, ?, ?, ?)",
        topic,
        event.key(),
        event.epoch(),
        event.sequence());
    rule.accept(event);
  }

  /** Everything heard, in order, as {@code key sequence}. */
  List<String> heard() {
    return sql.strings(
        "select key || ' ' || sequence from heard where topic = ? order by nth", topic);
  }

  List<String> heard(String key) {
    return sql.strings(
        "select sequence from heard where topic = ? and key = ? order by nth", topic, key);
  }
}
