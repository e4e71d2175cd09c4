package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RelayTest {

  @Inject Outbox outbox;
  @Inject OutboxQueue queue;
  @Inject KafkaClients clients;
  @Inject RelayWakeUp wakeUp;
  @Inject Sql sql;

  private final String run = UUID.randomUUID().toString();
  private TestTopic topic;
  private Transport kafka;

  @BeforeEach
  void an_empty_outbox_and_topic() throws Exception {
    sql.run("delete from outbox");
    topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 3);
    kafka = new KafkaTransport(clients);
  }

  @AfterEach
  void close() {
    kafka.close();
  }

  @Test
  void what_is_committed_arrives_in_order_and_leaves_the_outbox() {
    say(10, 3);
    assertThat(new RelayPass(queue, kafka).run()).isEqualTo(30);
    assertEachKeyInOrderOnce(topic.events(), 10, 3);
    assertThat(queue.isEmpty()).isTrue();
    assertThat(new RelayPass(queue, kafka).run()).isZero();
  }

  @Test
  void two_relays_at_once_send_everything_once_and_in_order() throws Exception {
    var said = new AtomicBoolean();
    var one = CompletableFuture.runAsync(() -> relayUntilEmpty(said));
    var other = CompletableFuture.runAsync(() -> relayUntilEmpty(said));
    say(40, 100);
    said.set(true);
    CompletableFuture.allOf(one, other).get(30, TimeUnit.SECONDS);
    assertEachKeyInOrderOnce(topic.events(), 40, 100);
  }

  @Test
  void a_lane_in_the_hands_of_one_relay_is_left_alone_by_the_others() throws Exception {
    say(8, 1);
    var sending = new CountDownLatch(1);
    var proceed = new CountDownLatch(1);
    var slow =
        CompletableFuture.supplyAsync(
            () -> new RelayPass(queue, new Waiting(kafka, sending, proceed)).run());
    assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(new RelayPass(queue, kafka).run()).isZero();
    proceed.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(8);
    assertEachKeyInOrderOnce(topic.events(), 8, 1);
  }

  @Test
  void a_crash_between_send_and_delete_sends_again_under_the_same_id() {
    say(1, 2);
    var crashing =
        new Transport() {
          @Override
          public void send(List<OutboxRow> rows) {
            kafka.send(rows);
            throw new IllegalStateException("crash");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new RelayPass(queue, crashing).run()).hasMessageContaining("crash");
    assertThat(new RelayPass(queue, kafka).run()).isEqualTo(2);
    assertThat(topic.events()).extracting(EventEnvelope::sequence).containsExactly(1L, 2L, 1L, 2L);
    assertThat(topic.events().stream().map(EventEnvelope::id).distinct()).hasSize(2);
  }

  @Test
  void a_relay_stalled_past_its_timeout_holds_up_nobody_and_deletes_nothing() throws Exception {
    say(1, 3);
    var sending = new CountDownLatch(1);
    var proceed = new CountDownLatch(1);
    var stalled =
        new RelayPass(queue, new Waiting(kafka, sending, proceed), Duration.ofMillis(300));
    var late = CompletableFuture.supplyAsync(stalled::run);
    assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();
    await().atMost(Duration.ofSeconds(10)).until(() -> new RelayPass(queue, kafka).run() == 3);
    say(1, 1);
    proceed.countDown();
    assertThatThrownBy(() -> late.get(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(queue.isEmpty()).isFalse();
    assertThat(new RelayPass(queue, kafka).run()).isEqualTo(1);
    assertThat(topic.events())
        .extracting(EventEnvelope::sequence)
        .containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 4L);
  }

  @Test
  void an_event_wakes_the_relay_and_need_not_wait_for_its_poll() {
    var relay = relay(Duration.ofMinutes(1));
    relay.start();
    try {
      await().pollDelay(Duration.ofMillis(300)).until(() -> true);
      say(1, 1);
      await().atMost(Duration.ofSeconds(5)).until(queue::isEmpty);
    } finally {
      relay.stop();
    }
  }

  @Test
  void nothing_is_lost_while_the_broker_is_away() {
    var relay = relay(Duration.ofMillis(50));
    relay.start();
    try {
      say(5, 2);
      await().atMost(Duration.ofSeconds(10)).until(queue::isEmpty);
      RealServers.kafka().stop();
      say(5, 2);
      await().atMost(Duration.ofSeconds(20)).until(() -> relay.errors() > 0);
      RealServers.kafka().start();
      await().atMost(Duration.ofSeconds(30)).until(queue::isEmpty);
      var ids = topic.events().stream().map(EventEnvelope::id).distinct().toList();
      assertThat(ids).hasSize(20);
    } finally {
      RealServers.kafka().start();
      relay.stop();
    }
  }

  private RelayThread relay(Duration poll) {
    return new RelayThread(queue, kafka, wakeUp, poll, new SimpleMeterRegistry());
  }

  /** Each key says so much, each time in a transaction of its own. */
  private void say(int keys, int times) {
    for (int i = 0; i < times; i++) {
      var events =
          IntStream.range(0, keys)
              .mapToObj(key -> new OutgoingEvent(run + key, "Said", "hello", 0))
              .toList();
      QuarkusTransaction.requiringNew().run(() -> outbox.add(topic.name(), events));
    }
  }

  private void relayUntilEmpty(AtomicBoolean said) {
    try (var transport = new KafkaTransport(clients)) {
      var pass = new RelayPass(queue, transport);
      while (!said.get() || !queue.isEmpty()) {
        pass.run();
      }
    }
  }

  private static void assertEachKeyInOrderOnce(List<EventEnvelope> events, int keys, int times) {
    var byKey =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    EventEnvelope::key,
                    Collectors.mapping(EventEnvelope::sequence, Collectors.toList())));
    assertThat(byKey).hasSize(keys);
    var all = LongStream.rangeClosed(1, times).boxed().toList();
    assertThat(byKey.values()).allSatisfy(sequences -> assertThat(sequences).isEqualTo(all));
  }

  /** Stands still between the look at the outbox and the sending. */
  private record Waiting(Transport next, CountDownLatch sending, CountDownLatch proceed)
      implements Transport {

    @Override
    public void send(List<OutboxRow> rows) {
      sending.countDown();
      try {
        proceed.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      next.send(rows);
    }

    @Override
    public void close() {}
  }
}
