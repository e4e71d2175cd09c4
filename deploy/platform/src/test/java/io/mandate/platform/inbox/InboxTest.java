package io.mandate.platform.inbox;

import static io.mandate.platform.inbox.Listening.event;
import static io.mandate.platform.inbox.Listening.said;
import static io.mandate.platform.inbox.Listening.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is heard is taken in order, once, and when it can be understood. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class InboxTest {
  @Inject Listening inbox;
  @Inject Sql sql;
  @Inject Outbox outbox;

  @AfterEach
  void stop() throws InterruptedException {
    inbox.stops();
  }

  @Test
  void events_of_a_key_are_taken_in_order_and_once() {
    inbox.hears(said("a", 1), said("a", 2), said("b", 1), said("a", 2), said("a", 1), said("a", 3));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1", "2", "3"));
    soon().untilAsserted(() -> assertThat(inbox.heard("b")).containsExactly("1"));
    assertThat(inbox.parked()).isEmpty();
  }

  @Test
  void a_restart_goes_on_where_the_last_transaction_ended() throws InterruptedException {
    inbox.hears(said("a", 1), said("a", 2));
    inbox.starts();
    soon().until(() -> inbox.heard().size() == 2);
    inbox.stops();
    inbox.hears(said("a", 3));
    inbox.startsAgain();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1", "2", "3"));
  }

  @Test
  void an_event_waits_until_its_basis_is_reached() {
    inbox.hears(event("a", 1, "Said", 5));
    inbox.starts();
    soon().until(() -> offsetsClaimed() == 2);
    await().during(Duration.ofMillis(300)).until(() -> inbox.heard().isEmpty());
    inbox.stream.basis.set(5);
    soon().untilAsserted(() -> assertThat(inbox.heard()).containsExactly("a 1"));
  }

  @Test
  void what_an_event_leads_to_belongs_to_its_trace() {
    var traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    inbox.stream.rule =
        event -> outbox.add(List.of(new OutgoingEvent(inbox.topic.name(), "Answered", "yes", 0)));
    inbox.hears(event("a", 1, 1, "Said", 0, traceparent));
    inbox.starts();
    soon()
        .untilAsserted(
            () ->
                assertThat(
                        sql.strings(
                            "select traceparent from outbox where aggregateid = ?",
                            inbox.topic.name()))
                    .containsExactly(traceparent));
  }

  @Test
  void a_later_epoch_begins_anew_and_the_earlier_one_is_over() {
    inbox.hears(said("a", 1), said("a", 2), epoch(2, 1), said("a", 3), epoch(2, 2), epoch(3, 2));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.parked()).containsExactly("a 2 BEHIND"));
    assertThat(inbox.heard("a")).containsExactly("1", "2", "1", "2");
  }

  private long offsetsClaimed() {
    return sql.number("select count(*) from inbox_offset where topic = ?", inbox.topic.name());
  }

  private static EventEnvelope epoch(int epoch, long sequence) {
    return event("a", epoch, sequence, "Said", 0, null);
  }
}
