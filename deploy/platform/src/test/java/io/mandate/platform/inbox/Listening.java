package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** A consumer of a topic of its own, with the stream that it fills. */
@Dependent
class Listening {
  private final KafkaClients clients;
  private final InboxTables tables;
  private final Sql sql;
  final TestTopic topic;
  final RecordingStream stream;
  private StreamThread thread;

  Listening(KafkaClients clients, InboxTables tables, Sql sql) throws Exception {
    this.clients = clients;
    this.tables = tables;
    this.sql = sql;
    topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 2);
    stream = new RecordingStream(topic.name(), sql);
    thread = new StreamThread(stream, clients, tables);
  }

  /** These are said on its topic, by a source of its own: positions are kept by source and key. */
  void hears(EventEnvelope... events) {
    topic.send(Stream.of(events).map(this::fromItsSource).toArray(EventEnvelope[]::new));
  }

  private EventEnvelope fromItsSource(EventEnvelope event) {
    return new EventEnvelope(
        source(),
        event.key(),
        event.epoch(),
        event.sequence(),
        event.type(),
        event.time(),
        event.basis(),
        event.traceparent(),
        event.data());
  }

  void starts() {
    thread.start();
  }

  void stops() throws InterruptedException {
    thread.stop();
    thread.join();
  }

  void startsAgain() {
    thread = new StreamThread(stream, clients, tables);
    thread.start();
  }

  /** Takes what is parked of this key, as a replay does. */
  void replays(String key) {
    thread.draining().drain(new Key(source(), key));
  }

  List<String> heard() {
    return stream.heard();
  }

  List<String> heard(String key) {
    return stream.heard(key);
  }

  List<String> parked() {
    return sql.strings(
        "select key || ' ' || sequence || ' ' || cause from parked"
            + " where topic = ? and skipped_at is null order by key, epoch, sequence",
        topic.name());
  }

  private String source() {
    return "source-of-" + topic.name();
  }

  static EventEnvelope said(String key, long sequence) {
    return event(key, sequence, "Said", 0);
  }

  static EventEnvelope event(String key, long sequence, String type, long basis) {
    return event(key, 1, sequence, type, basis, null);
  }

  static EventEnvelope event(
      String key, int epoch, long sequence, String type, long basis, @Nullable String trace) {
    return new EventEnvelope(
        "", key, epoch, sequence, type, Instant.EPOCH, basis, trace, "{}".getBytes(UTF_8));
  }

  static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(20));
  }
}
