package io.mandate.platform.replica;

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
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A producer that lost its database says everything again, in a later epoch. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RestatedTopicTest {

  @Inject KafkaClients clients;
  @Inject ReplicaRows rows;
  @Inject Sql sql;

  private TestTopic topic;
  private RecordingFold fold;
  private TopicReplica replica;

  @BeforeEach
  void a_replica() throws Exception {
    topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 1);
    another();
  }

  @AfterEach
  void stop() throws InterruptedException {
    replica.stop();
    replica.join();
  }

  @Test
  void what_a_restored_producer_lost_is_gone_once_it_has_said_all_again() {
    topic.send(put("a", 1, "one"), put("lost", 1, "one"), complete(1));
    replica.start();
    soon().until(replica::isPublished);
    topic.send(put(2, "a", 1, "again"), complete(2, 1, "2"));
    quietly().until(() -> fold.visible().containsKey("lost"));
    assertThat(fold.visible()).containsEntry("a", "one");
    topic.send(put(2, "b", 1, "again"), complete(2, 2, "3@2"));
    soon()
        .untilAsserted(
            () ->
                assertThat(fold.visible())
                    .containsOnlyKeys("a", "b", "marker")
                    .containsEntry("a", "again"));
    topic.send(put("lost", 2, "late"), complete(2, 3, "4@2"));
    soon().until(() -> "4@2".equals(fold.visible().get("marker")));
    assertThat(fold.visible()).doesNotContainKey("lost");
  }

  @Test
  void a_replica_that_starts_after_a_restatement_never_sees_what_was_lost()
      throws InterruptedException {
    topic.send(put("a", 1, "one"), put("lost", 1, "one"), complete(1));
    topic.send(put(2, "a", 1, "again"), complete(2, 1, "3@2"));
    replica.start();
    soon().until(this::isSaved);
    assertThat(fold.visible()).containsOnlyKeys("a", "marker");
    stop();
    topic.send(put("lost", 2, "late"), complete(2, 2, "4@2"));
    another();
    replica.start();
    soon().until(() -> "4@2".equals(fold.visible().get("marker")));
    assertThat(fold.visible()).containsOnlyKeys("a", "marker");
  }

  @Test
  void a_replica_that_starts_amid_a_restatement_waits_for_its_end() {
    topic.send(put("a", 1, "one"), put("lost", 1, "one"), complete(1));
    topic.send(put(2, "a", 1, "again"), complete(2, 1, "2"));
    replica.start();
    quietly().until(() -> !replica.isPublished());
    topic.send(complete(2, 2, "3@2"));
    soon().until(replica::isPublished);
    assertThat(fold.published).hasSize(1);
    assertThat(fold.visible()).containsOnlyKeys("a", "marker");
  }

  private void another() {
    fold = new RecordingFold(topic.name());
    replica = new TopicReplica(fold, clients, rows);
  }

  private boolean isSaved() {
    return sql.number("select count(*) from replica where topic = ?", topic.name()) == 1;
  }

  private static EventEnvelope put(String key, long sequence, String text) {
    return event(1, key, sequence, "Put", text);
  }

  private static EventEnvelope complete(long version) {
    return event(1, "marker", version, "Complete", Long.toString(version));
  }

  private static EventEnvelope put(int epoch, String key, long sequence, String text) {
    return event(epoch, key, sequence, "Put", text);
  }

  private static EventEnvelope complete(int epoch, long sequence, String text) {
    return event(epoch, "marker", sequence, "Complete", text);
  }

  private static EventEnvelope event(
      int epoch, String key, long sequence, String type, String text) {
    return new EventEnvelope(
        "test", key, epoch, sequence, type, Instant.EPOCH, 0, null, text.getBytes(UTF_8));
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
  }

  /** Holds for a while in which the replica would have done it. */
  private static ConditionFactory quietly() {
    return await().during(Duration.ofMillis(700)).atMost(Duration.ofSeconds(5));
  }
}
