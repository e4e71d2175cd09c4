package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two replicas of a service, of which one comes later and one goes earlier. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TwoConsumersTest {

  private static final int KEYS = 20;
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject KafkaClients clients;
  @Inject InboxTables tables;
  @Inject Sql sql;

  @Test
  void a_rebalance_in_mid_stream_loses_nothing_and_takes_nothing_twice() throws Exception {
    var topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 4);
    var stream = new RecordingStream(topic.name(), sql);
    var other = new RecordingStream(topic.name(), sql);
    var first = new StreamThread(stream, clients, tables);
    var second = new StreamThread(other, clients, tables);
    var rounds = new AtomicLong();
    first.start();
    sayUntil(topic, rounds, () -> stream.batches.get() > 0);
    second.start();
    sayUntil(topic, rounds, () -> other.batches.get() > 3);
    first.stop();
    var seen = other.batches.get();
    sayUntil(topic, rounds, () -> other.batches.get() > seen + 3);
    first.join();
    await().atMost(SOON).until(() -> stream.heard().size() >= KEYS * rounds.get());
    second.stop();
    second.join();
    var expected =
        LongStream.rangeClosed(1, rounds.get()).mapToObj(Long::toString).toArray(String[]::new);
    for (int key = 0; key < KEYS; key++) {
      assertThat(stream.heard("k" + key)).containsExactly(expected);
    }
  }

  /** Every key says one more thing each time, until this holds. */
  private static void sayUntil(TestTopic topic, AtomicLong rounds, Callable<Boolean> enough) {
    await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              say(topic, rounds.incrementAndGet());
              return enough.call();
            });
  }

  private static void say(TestTopic topic, long round) {
    topic.send(
        IntStream.range(0, KEYS)
            .mapToObj(key -> said(topic, "k" + key, round))
            .toArray(EventEnvelope[]::new));
  }

  private static EventEnvelope said(TestTopic topic, String key, long sequence) {
    return new EventEnvelope(
        topic.name(), key, 1, sequence, "Said", Instant.EPOCH, 0, null, "{}".getBytes(UTF_8));
  }
}
