package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class InboxTest {

  @Inject KafkaClients clients;
  @Inject InboxTables tables;
  @Inject Outbox outbox;
  @Inject Sql sql;

  private TestTopic topic;
  private RecordingStream stream;
  private StreamThread thread;

  @BeforeEach
  void a_stream() throws Exception {
    topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 2);
    stream = new RecordingStream(topic.name(), sql);
    thread = new StreamThread(stream, clients, tables);
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.stop();
    thread.join();
  }

  @Test
  void events_of_a_key_are_taken_in_order_and_once() {
    topic.send(said("a", 1), said("a", 2), said("b", 1), said("a", 2), said("a", 1), said("a", 3));
    thread.start();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1", "2", "3"));
    soon().untilAsserted(() -> assertThat(stream.heard("b")).containsExactly("1"));
    assertThat(parked()).isEmpty();
  }

  @Test
  void a_restart_goes_on_where_the_last_transaction_ended() throws InterruptedException {
    topic.send(said("a", 1), said("a", 2));
    thread.start();
    soon().until(() -> stream.heard().size() == 2);
    stop();
    topic.send(said("a", 3));
    restart();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1", "2", "3"));
  }

  @Test
  void a_poison_event_parks_itself_and_what_follows_for_its_key_only() {
    stream.rule = event -> failIf(event.key().equals("a") && event.sequence() == 2);
    topic.send(said("a", 1), said("a", 2), said("a", 3), said("b", 1), said("b", 2));
    thread.start();
    soon().untilAsserted(() -> assertThat(parked()).containsExactly("a 2 POISON", "a 3 BEHIND"));
    soon().untilAsserted(() -> assertThat(stream.heard("b")).containsExactly("1", "2"));
    assertThat(stream.heard("a")).containsExactly("1");
    assertThat(sql.strings("select reason from parked where topic = ? order by id", topic.name()))
        .first()
        .asString()
        .contains("this one fails");
  }

  @Test
  void one_bad_event_in_a_large_batch_keeps_no_other_from_being_taken() {
    stream.rule = event -> failIf(event.key().equals("k123"));
    topic.send(
        IntStream.range(0, 300).mapToObj(i -> said("k" + i, 1)).toArray(EventEnvelope[]::new));
    thread.start();
    soon().untilAsserted(() -> assertThat(stream.heard()).hasSize(299));
    assertThat(parked()).containsExactly("k123 1 POISON");
    assertThat(stream.batches.get()).isLessThan(40);
  }

  @Test
  void replaying_a_poison_event_takes_what_waited_behind_it() {
    stream.rule = event -> failIf(event.sequence() == 2);
    topic.send(said("a", 1), said("a", 2), said("a", 3), said("a", 4));
    thread.start();
    soon().until(() -> parked().size() == 3);
    stream.rule = event -> {};
    thread.draining().drain(new Key(source(), "a"));
    assertThat(stream.heard("a")).containsExactly("1", "2", "3", "4");
    assertThat(parked()).isEmpty();
    topic.send(said("a", 5));
    soon().untilAsserted(() -> assertThat(stream.heard("a")).endsWith("4", "5"));
  }

  @Test
  void a_gap_parks_what_is_beyond_it_and_filling_it_takes_all() {
    topic.send(said("a", 1), said("a", 3), said("a", 4));
    thread.start();
    soon().untilAsserted(() -> assertThat(parked()).containsExactly("a 3 BEHIND", "a 4 BEHIND"));
    topic.send(said("a", 2));
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1", "2", "3", "4"));
    soon().untilAsserted(() -> assertThat(parked()).isEmpty());
  }

  @Test
  void an_unknown_type_is_offered_again_when_a_consumer_that_knows_it_starts()
      throws InterruptedException {
    topic.send(said("a", 1), event("a", 2, "Sung", 0), said("a", 3), said("b", 1));
    thread.start();
    soon()
        .untilAsserted(
            () -> assertThat(parked()).containsExactly("a 2 UNKNOWN_TYPE", "a 3 BEHIND"));
    soon().until(() -> stream.heard("b").size() == 1);
    stop();
    stream.types = Set.of("Said", "Sung");
    restart();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1", "2", "3"));
    soon().untilAsserted(() -> assertThat(parked()).isEmpty());
  }

  @Test
  void an_event_waits_until_its_basis_is_reached() {
    topic.send(event("a", 1, "Said", 5));
    thread.start();
    soon().until(() -> offsetsClaimed() == 2);
    await().during(Duration.ofMillis(300)).until(() -> stream.heard().isEmpty());
    stream.basis.set(5);
    soon().untilAsserted(() -> assertThat(stream.heard()).containsExactly("a 1"));
  }

  @Test
  void a_deadlock_is_tried_again_and_parks_nothing() {
    var tries = new AtomicInteger();
    stream.rule =
        event -> {
          if (tries.incrementAndGet() < 4) {
            throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
          }
        };
    topic.send(said("a", 1));
    thread.start();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1"));
    assertThat(tries).hasValue(4);
    assertThat(parked()).isEmpty();
  }

  @Test
  void a_lost_database_connection_is_tried_again_and_parks_nothing() {
    var tries = new AtomicInteger();
    stream.rule =
        event -> {
          if (tries.incrementAndGet() < 3) {
            sql.run("select pg_terminate_backend(pg_backend_pid())");
          }
        };
    topic.send(said("a", 1));
    thread.start();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1"));
    assertThat(parked()).isEmpty();
  }

  @Test
  void a_stream_that_swallows_what_undid_its_transaction_loses_nothing_unseen() {
    stream.rule =
        event -> {
          if (event.sequence() == 2) {
            QuarkusTransaction.setRollbackOnly();
          }
        };
    topic.send(said("a", 1), said("a", 2), said("b", 1));
    thread.start();
    soon().untilAsserted(() -> assertThat(parked()).containsExactly("a 2 POISON"));
    soon().untilAsserted(() -> assertThat(stream.heard("b")).containsExactly("1"));
  }

  @Test
  void bytes_that_are_no_event_go_to_the_dead_letters_with_the_reason() {
    topic.sendBytes(bytes("a"), bytes("rubbish"));
    topic.send(said("a", 1));
    thread.start();
    soon().untilAsserted(() -> assertThat(stream.heard("a")).containsExactly("1"));
    soon()
        .untilAsserted(
            () ->
                assertThat(
                        sql.strings(
                            "select payload from outbox where aggregatetype = 'dead.letters'"
                                + " and aggregateid like ?",
                            topic.name() + "%"))
                    .singleElement()
                    .asString()
                    .contains("ce_specversion is missing", "\"offset\":0"));
    assertThat(parked()).isEmpty();
  }

  @Test
  void what_an_event_leads_to_belongs_to_its_trace() {
    var traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    stream.rule =
        event -> outbox.add(List.of(new OutgoingEvent(topic.name(), "Answered", "yes", 0)));
    topic.send(
        new EventEnvelope(source(), "a", 1, 1, "Said", Instant.EPOCH, 0, traceparent, bytes("{}")));
    thread.start();
    soon()
        .untilAsserted(
            () ->
                assertThat(
                        sql.strings(
                            "select traceparent from outbox where aggregateid = ?", topic.name()))
                    .containsExactly(traceparent));
  }

  @Test
  void a_later_epoch_begins_anew_and_the_earlier_one_is_over() {
    topic.send(said("a", 1), said("a", 2), epoch(2, 1), said("a", 3), epoch(2, 2), epoch(3, 2));
    thread.start();
    soon().untilAsserted(() -> assertThat(parked()).containsExactly("a 2 BEHIND"));
    assertThat(stream.heard("a")).containsExactly("1", "2", "1", "2");
  }

  private void restart() {
    thread = new StreamThread(stream, clients, tables);
    thread.start();
  }

  private static void failIf(boolean bad) {
    if (bad) {
      throw new IllegalArgumentException("this one fails");
    }
  }

  private List<String> parked() {
    return sql.strings(
        "select key || ' ' || sequence || ' ' || cause from parked"
            + " where topic = ? and skipped_at is null order by key, epoch, sequence",
        topic.name());
  }

  private long offsetsClaimed() {
    return sql.number("select count(*) from inbox_offset where topic = ?", topic.name());
  }

  private EventEnvelope said(String key, long sequence) {
    return event(key, sequence, "Said", 0);
  }

  private EventEnvelope event(String key, long sequence, String type, long basis) {
    return new EventEnvelope(
        source(), key, 1, sequence, type, Instant.EPOCH, basis, null, bytes("{}"));
  }

  private EventEnvelope epoch(int epoch, long sequence) {
    return new EventEnvelope(
        source(), "a", epoch, sequence, "Said", Instant.EPOCH, 0, null, bytes("{}"));
  }

  /** A source of its own for each test, since positions are kept by source and key. */
  private String source() {
    return "source-of-" + topic.name();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(20));
  }
}
