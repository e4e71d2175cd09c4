package io.mandate.platform.inbox;

import static io.mandate.platform.inbox.Listening.event;
import static io.mandate.platform.inbox.Listening.said;
import static io.mandate.platform.inbox.Listening.soon;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.RealServers;
import io.mandate.platform.Sql;
import io.mandate.platform.events.EventEnvelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken waits, and with it what follows for its key only. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ParkingTest {
  @Inject Listening inbox;
  @Inject Sql sql;

  @AfterEach
  void stop() throws InterruptedException {
    inbox.stops();
  }

  @Test
  void a_poison_event_parks_itself_and_what_follows_for_its_key_only() {
    inbox.stream.rule = event -> failIf(event.key().equals("a") && event.sequence() == 2);
    inbox.hears(said("a", 1), said("a", 2), said("a", 3), said("b", 1), said("b", 2));
    inbox.starts();
    soon()
        .untilAsserted(
            () -> assertThat(inbox.parked()).containsExactly("a 2 POISON", "a 3 BEHIND"));
    soon().untilAsserted(() -> assertThat(inbox.heard("b")).containsExactly("1", "2"));
    assertThat(inbox.heard("a")).containsExactly("1");
    assertThat(
            sql.strings(
                "select reason from parked where topic = ? order by id", inbox.topic.name()))
        .first()
        .asString()
        .contains("this one fails");
  }

  @Test
  void one_bad_event_in_a_large_batch_keeps_no_other_from_being_taken() {
    inbox.stream.rule = event -> failIf(event.key().equals("k123"));
    inbox.hears(
        IntStream.range(0, 300).mapToObj(i -> said("k" + i, 1)).toArray(EventEnvelope[]::new));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.heard()).hasSize(299));
    assertThat(inbox.parked()).containsExactly("k123 1 POISON");
    assertThat(inbox.stream.batches.get()).isLessThan(40);
  }

  @Test
  void replaying_a_poison_event_takes_what_waited_behind_it() {
    inbox.stream.rule = event -> failIf(event.sequence() == 2);
    inbox.hears(said("a", 1), said("a", 2), said("a", 3), said("a", 4));
    inbox.starts();
    soon().until(() -> inbox.parked().size() == 3);
    inbox.stream.rule = event -> {};
    inbox.replays("a");
    assertThat(inbox.heard("a")).containsExactly("1", "2", "3", "4");
    assertThat(inbox.parked()).isEmpty();
    inbox.hears(said("a", 5));
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).endsWith("4", "5"));
  }

  @Test
  void a_gap_parks_what_is_beyond_it_and_filling_it_takes_all() {
    inbox.hears(said("a", 1), said("a", 3), said("a", 4));
    inbox.starts();
    soon()
        .untilAsserted(
            () -> assertThat(inbox.parked()).containsExactly("a 3 BEHIND", "a 4 BEHIND"));
    inbox.hears(said("a", 2));
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1", "2", "3", "4"));
    soon().untilAsserted(() -> assertThat(inbox.parked()).isEmpty());
  }

  @Test
  void an_unknown_type_is_offered_again_when_a_consumer_that_knows_it_starts()
      throws InterruptedException {
    inbox.hears(said("a", 1), event("a", 2, "Sung", 0), said("a", 3), said("b", 1));
    inbox.starts();
    soon()
        .untilAsserted(
            () -> assertThat(inbox.parked()).containsExactly("a 2 UNKNOWN_TYPE", "a 3 BEHIND"));
    soon().until(() -> inbox.heard("b").size() == 1);
    inbox.stops();
    inbox.stream.types = Set.of("Said", "Sung");
    inbox.startsAgain();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1", "2", "3"));
    soon().untilAsserted(() -> assertThat(inbox.parked()).isEmpty());
  }

  @Test
  void a_stream_that_swallows_what_undid_its_transaction_loses_nothing_unseen() {
    inbox.stream.rule =
        event -> {
          if (event.sequence() == 2) {
            QuarkusTransaction.setRollbackOnly();
          }
        };
    inbox.hears(said("a", 1), said("a", 2), said("b", 1));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.parked()).containsExactly("a 2 POISON"));
    soon().untilAsserted(() -> assertThat(inbox.heard("b")).containsExactly("1"));
  }

  @Test
  void bytes_that_are_no_event_go_to_the_dead_letters_with_the_reason() {
    inbox.topic.sendBytes(bytes("a"), bytes("rubbish"));
    inbox.hears(said("a", 1));
    inbox.starts();
    soon().untilAsserted(() -> assertThat(inbox.heard("a")).containsExactly("1"));
    soon()
        .untilAsserted(
            () ->
                assertThat(
                        sql.strings(
                            "select payload from outbox where aggregatetype = 'dead.letters'"
                                + " and aggregateid like ?",
                            inbox.topic.name() + "%"))
                    .singleElement()
                    .asString()
                    .contains("ce_specversion is missing", "\"offset\":0"));
    assertThat(inbox.parked()).isEmpty();
  }

  private static void failIf(boolean bad) {
    if (bad) {
      throw new IllegalArgumentException("this one fails");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
