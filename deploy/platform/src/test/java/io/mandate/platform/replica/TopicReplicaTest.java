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
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TopicReplicaTest {

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
  void an_incomplete_version_is_never_seen() {
    topic.send(put("a", 1, "one"), complete(1), put("a", 2, "two"), put("b", 1, "two"));
    replica.start();
    quietly().until(() -> fold.published.isEmpty());
    topic.send(complete(2));
    soon().untilAsserted(() -> assertThat(fold.visible()).containsEntry("a", "two"));
    assertThat(fold.published).hasSize(1);
    assertThat(fold.visible()).containsEntry("b", "two");
  }

  @Test
  void an_empty_topic_is_no_version_and_the_first_marker_is_one() {
    replica.start();
    quietly().until(() -> !replica.isPublished());
    topic.send(complete(1));
    soon().until(replica::isPublished);
  }

  @Test
  void later_versions_become_visible_each_at_once() {
    topic.send(put("a", 1, "one"), put("b", 1, "one"), complete(1));
    replica.start();
    soon().until(() -> fold.published.size() == 1);
    topic.send(put("a", 2, "two"), put("b", 2, "two"), complete(2));
    soon().until(() -> fold.published.size() == 2);
    assertThat(fold.published)
        .allSatisfy(version -> assertThat(version.get("a")).isEqualTo(version.get("b")));
  }

  @Test
  void a_record_that_cannot_be_read_freezes_the_last_complete_version() {
    topic.send(put("a", 1, "one"), complete(1));
    replica.start();
    soon().until(replica::isPublished);
    topic.send(put("a", 2, "two"), event("b", 1, "Broken", "?"), complete(2));
    soon().until(replica::isFrozen);
    topic.send(put("a", 3, "three"), complete(3));
    quietly().until(() -> "one".equals(fold.visible().get("a")));
    assertThat(replica.isPublished()).isTrue();
  }

  @Test
  void a_publication_that_fails_is_tried_again_and_freezes_nothing() {
    fold.failures.set(2);
    topic.send(put("a", 1, "one"), complete(1));
    replica.start();
    soon().until(replica::isPublished);
    topic.send(put("a", 2, "two"), complete(2));
    soon().untilAsserted(() -> assertThat(fold.visible()).containsEntry("a", "two"));
    assertThat(replica.isFrozen()).isFalse();
  }

  @Test
  void bytes_that_are_no_event_freeze_it_too() {
    topic.send(complete(1));
    replica.start();
    soon().until(replica::isPublished);
    topic.sendBytes("a".getBytes(UTF_8), "rubbish".getBytes(UTF_8));
    soon().until(replica::isFrozen);
  }

  @Test
  void a_record_sent_late_overwrites_nothing_newer_and_completes_nothing() {
    topic.send(put("a", 1, "one"), complete(1), put("a", 2, "two"), complete(2));
    replica.start();
    soon().until(replica::isPublished);
    topic.send(put("a", 1, "one"), complete(1), put("b", 1, "three"));
    quietly().until(() -> fold.published.size() == 1);
    topic.send(complete(3));
    soon().untilAsserted(() -> assertThat(fold.visible()).containsEntry("b", "three"));
    assertThat(fold.visible()).containsEntry("a", "two");
  }

  @Test
  void a_restart_reads_on_from_the_saved_version() throws InterruptedException {
    topic.send(put("a", 1, "one"), complete(1));
    replica.start();
    soon().until(this::isSaved);
    stop();
    topic.send(put("b", 1, "two"));
    another();
    replica.start();
    quietly().until(() -> fold.published.isEmpty());
    topic.send(complete(2));
    soon()
        .untilAsserted(
            () -> assertThat(fold.visible()).containsAllEntriesOf(Map.of("a", "one", "b", "two")));
    assertThat(fold.published).hasSize(1);
  }

  @Test
  void after_a_restart_a_late_record_still_overwrites_nothing() throws InterruptedException {
    topic.send(put("a", 1, "one"), put("a", 2, "two"), complete(1));
    replica.start();
    soon().until(this::isSaved);
    stop();
    topic.send(put("a", 1, "one"), complete(2));
    another();
    replica.start();
    soon().until(replica::isPublished);
    assertThat(fold.visible()).containsEntry("a", "two");
  }

  @Test
  void frozen_at_the_start_it_makes_do_with_the_saved_version() throws InterruptedException {
    topic.send(put("a", 1, "one"), complete(1));
    replica.start();
    soon().until(this::isSaved);
    stop();
    topic.send(put("a", 2, "two"), event("b", 1, "Broken", "?"), complete(2));
    another();
    replica.start();
    soon().until(() -> replica.isFrozen() && replica.isPublished());
    assertThat(fold.visible()).containsEntry("a", "one");
  }

  @Test
  void without_kafka_it_serves_the_saved_version_and_catches_up_later()
      throws InterruptedException {
    topic.send(put("a", 1, "one"), complete(1));
    replica.start();
    soon().until(this::isSaved);
    stop();
    another();
    RealServers.kafka().stop();
    try {
      replica.start();
      soon().until(replica::isPublished);
      assertThat(fold.visible()).containsEntry("a", "one");
    } finally {
      RealServers.kafka().start();
    }
    topic.send(put("a", 2, "two"), complete(2));
    soon().untilAsserted(() -> assertThat(fold.visible()).containsEntry("a", "two"));
  }

  private void another() {
    fold = new RecordingFold(topic.name());
    replica = new TopicReplica(fold, clients, rows);
  }

  private boolean isSaved() {
    return sql.number("select count(*) from replica where topic = ?", topic.name()) == 1;
  }

  private static EventEnvelope put(String key, long sequence, String text) {
    return event(key, sequence, "Put", text);
  }

  private static EventEnvelope complete(long version) {
    return event("marker", version, "Complete", Long.toString(version));
  }

  private static EventEnvelope event(String key, long sequence, String type, String text) {
    return new EventEnvelope(
        "test", key, 1, sequence, type, Instant.EPOCH, 0, null, text.getBytes(UTF_8));
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20));
  }

  /** Holds for a while in which the replica would have done it. */
  private static ConditionFactory quietly() {
    return await().during(Duration.ofMillis(700)).atMost(Duration.ofSeconds(5));
  }
}
