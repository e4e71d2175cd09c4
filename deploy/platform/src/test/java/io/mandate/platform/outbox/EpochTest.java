package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.TestTopic;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.mandate.platform.outbox.EpochCheck.TopicIsAhead;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database restored from a backup, and what an operator does about it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class EpochTest {

  @Inject Outbox outbox;
  @Inject OutboxQueue queue;
  @Inject OutboxConfig config;
  @Inject Epoch epoch;
  @Inject KafkaClients clients;
  @Inject Sql sql;

  private final String key = UUID.randomUUID().toString();
  private TestTopic topic;

  @BeforeEach
  void said_twice_and_sent() throws Exception {
    sql.run("delete from outbox");
    topic = TestTopic.create(clients, RealServers.kafka().bootstrap(), 2);
    say();
    say();
    relay();
  }

  @AfterEach
  void first_epoch_again() {
    sql.run("update outbox_epoch set epoch = 1");
  }

  @Test
  void a_database_that_knows_all_the_topic_does_may_send() {
    assertThatCode(this::compare).doesNotThrowAnyException();
  }

  @Test
  void a_restored_database_may_not_send() {
    sql.run("update event_sequence set sequence = 1 where key = ?", key);
    assertThatThrownBy(this::compare)
        .isInstanceOf(TopicIsAhead.class)
        .hasMessageContaining("mandate.outbox.epoch");
  }

  @Test
  void a_database_that_forgot_a_key_may_not_send() {
    sql.run("delete from event_sequence where key = ?", key);
    assertThatThrownBy(this::compare).isInstanceOf(TopicIsAhead.class);
  }

  @Test
  void what_a_restored_database_wrote_before_it_was_found_out_is_renumbered_and_not_lost() {
    sql.run("update event_sequence set sequence = 1 where key = ?", key);
    say();
    QuarkusTransaction.requiringNew().call(() -> epoch.raiseTo(2));
    assertThatCode(this::compare).doesNotThrowAnyException();
    relay();
    assertThat(topic.events())
        .extracting(EventEnvelope::epoch, EventEnvelope::sequence)
        .extracting(Object::toString)
        .containsExactly("(1, 1L)", "(1, 2L)", "(2, 1L)");
    assertThat(
            sql.strings("select epoch || ' ' || sequence from event_sequence where key = ?", key))
        .containsExactly("2 1");
  }

  @Test
  void an_epoch_is_never_lowered() {
    QuarkusTransaction.requiringNew().call(() -> epoch.raiseTo(3));
    assertThat(QuarkusTransaction.requiringNew().<Integer>call(() -> epoch.raiseTo(2)))
        .isEqualTo(3);
  }

  /** As a process would that starts now. */
  private void compare() {
    new EpochCheck(sql.database(), clients, new Epoch(sql.database(), config))
        .run(topic.name(), "test-service");
  }

  private void say() {
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.add(topic.name(), List.of(new OutgoingEvent(key, "Said", "hello", 0))));
  }

  private void relay() {
    try (var kafka = new KafkaTransport(clients)) {
      new RelayPass(queue, kafka).run();
    }
  }
}
