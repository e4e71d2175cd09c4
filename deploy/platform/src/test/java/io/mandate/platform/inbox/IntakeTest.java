package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.RealServers;
import io.mandate.local.Statements;
import io.mandate.platform.Sql;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.inbox.Offsets.Advance;
import io.mandate.platform.inbox.Offsets.Superseded;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.time.DatabaseClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches as two consumers would take them that both think they own the partition. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class IntakeTest {

  @Inject InboxTables tables;
  @Inject DatabaseClock clock;
  @Inject Outbox outbox;
  @Inject Sql sql;

  private final String topic = "topic-" + UUID.randomUUID();
  private RecordingStream stream;
  private Intake intake;

  @BeforeEach
  void a_partition_from_its_beginning() throws SQLException {
    stream = new RecordingStream(topic, sql);
    intake = new Intake(new StreamTransaction(stream), tables);
    assertThat(tables.offsets().next(stream, 0)).isZero();
  }

  @Test
  void a_consumer_that_lost_its_partition_takes_nothing() throws SQLException {
    intake.take(batch(1, 2, 3), advance(0, 3));
    var zombie = new Intake(new StreamTransaction(stream), tables);
    assertThatThrownBy(() -> zombie.take(batch(1, 2), advance(0, 2)))
        .isInstanceOf(Superseded.class);
    assertThat(tables.offsets().next(stream, 0)).isEqualTo(3);
    assertThat(stream.heard("a")).containsExactly("1", "2", "3");
  }

  @Test
  void of_two_that_take_the_same_batch_at_once_one_succeeds() throws Exception {
    var inside = new CountDownLatch(1);
    var proceed = new CountDownLatch(1);
    stream.rule =
        event -> {
          inside.countDown();
          try {
            proceed.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    var other = new RecordingStream(topic, sql);
    var first = CompletableFuture.runAsync(() -> intake.take(batch(1, 2), advance(0, 2)));
    assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
    var second =
        CompletableFuture.runAsync(
            () ->
                new Intake(new StreamTransaction(other), tables).take(batch(1, 2), advance(0, 2)));
    proceed.countDown();
    first.get(10, TimeUnit.SECONDS);
    assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Superseded.class);
    assertThat(stream.heard("a")).containsExactly("1", "2");
  }

  @Test
  void effect_and_offset_are_one_transaction() throws SQLException {
    stream.rule =
        event -> {
          throw new IllegalStateException("crash");
        };
    assertThatThrownBy(() -> intake.take(batch(1), advance(0, 1))).hasMessageContaining("crash");
    assertThat(tables.offsets().next(stream, 0)).isZero();
    assertThat(stream.heard()).isEmpty();
  }

  @Test
  void a_batch_costs_three_statements_whatever_its_size() {
    var statements = new Statements();
    var database = statements.of(sql.database());
    var watched =
        new Intake(
            new StreamTransaction(new Silent(topic)),
            new InboxTables(
                new Offsets(database),
                new Positions(database),
                new ParkedRows(database, clock),
                new DeadLetters(outbox)));
    var events =
        IntStream.range(0, 500).<Arrival>mapToObj(i -> arrival("k" + i % 400, 1 + i / 400, i));
    watched.take(events.toList(), advance(0, 500));
    assertThat(statements.take()).hasSize(3);
  }

  private List<Arrival> batch(long... sequences) {
    return IntStream.range(0, sequences.length)
        .<Arrival>mapToObj(i -> arrival("a", sequences[i], i))
        .toList();
  }

  private Arrival arrival(String key, long sequence, long offset) {
    var event =
        new EventEnvelope(
            topic, key, 1, sequence, "Said", Instant.EPOCH, 0, null, "{}".getBytes(UTF_8));
    return new Arrival.Event(
        new ConsumerRecord<>(topic, 0, offset, key.getBytes(UTF_8), event.data()), event);
  }

  private static List<Advance> advance(long expected, long next) {
    return List.of(new Advance(0, expected, next));
  }

  /** Takes everything and writes nothing. */
  private record Silent(String topic) implements EventStream {

    @Override
    public String group() {
      return "test-" + topic;
    }

    @Override
    public java.util.Set<String> types() {
      return java.util.Set.of("Said");
    }

    @Override
    public long basisReached() {
      return 0;
    }

    @Override
    public void apply(EventEnvelope event) {}
  }
}
