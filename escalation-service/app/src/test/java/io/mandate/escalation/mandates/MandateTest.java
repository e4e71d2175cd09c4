package io.mandate.escalation.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Lending;
import io.mandate.escalation.api.Lending.EndedBy;
import io.mandate.escalation.api.Lending.MandateEnded;
import io.mandate.escalation.api.Lending.MandateRevoked;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Power;
import io.mandate.escalation.api.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a mandate x everything that can happen to it. */
@Tag("rule-12")
class MandateTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant UNTIL = NOON.plus(Duration.ofDays(9));

  private static Stream<Arguments> everything() {
    return Stream.of(MandateState.values())
        .flatMap(state -> Stream.of(MandateMove.values()).map(move -> Arguments.of(state, move)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void only_a_living_mandate_ends_and_it_ends_once(MandateState state, MandateMove move) {
    var mandate = in(state);
    if (state == MandateState.ACTIVE) {
      var said = make(mandate, move);
      assertThat(mandate.state()).isEqualTo(endOf(move));
      assertThat(mandate.endedAt()).isEqualTo(said.at());
      assertThat(mandate.isDue(Instant.MAX)).isFalse();
    } else {
      var before = mandate.version();
      assertThatThrownBy(() -> make(mandate, move)).hasMessageContaining("mandate-over");
      assertThat(mandate.state()).isEqualTo(state);
      assertThat(mandate.version()).isEqualTo(before);
    }
  }

  @Test
  @Tag("rule-24")
  void its_date_ends_it_whenever_that_is_noticed() {
    var mandate = living();

    assertThat(mandate.isDue(UNTIL.minusNanos(1))).isFalse();
    assertThat(mandate.isDue(UNTIL)).isTrue();
    assertThat(((MandateEnded) mandate.expire()).at()).isEqualTo(UNTIL);
  }

  @Test
  void what_ends_it_is_said_with_who_did_it() {
    var revoked = (MandateRevoked) make(living(), MandateMove.REVOCATION);
    assertThat(revoked.reasons()).isEqualTo("done otherwise");
    assertThat(revoked.actor().by()).isEqualTo("s");
    var ended = (MandateEnded) make(living(), MandateMove.END_OF_WORK);
    assertThat(ended.by()).isEqualTo(EndedBy.DIRECTIVE_CLOSED);
    assertThat(ended.actor()).isEqualTo(Actor.CLOCK);
  }

  private static MandateState endOf(MandateMove move) {
    return switch (move) {
      case REVOCATION -> MandateState.REVOKED;
      case DATE, END_OF_WORK -> MandateState.ENDED;
    };
  }

  private static Mandate in(MandateState state) {
    var mandate = living();
    switch (state) {
      case ACTIVE -> {}
      case ENDED -> make(mandate, MandateMove.END_OF_WORK);
      case REVOKED -> make(mandate, MandateMove.REVOCATION);
    }
    return mandate;
  }

  private static Lending make(Mandate mandate, MandateMove move) {
    return switch (move) {
      case REVOCATION -> mandate.revoke("done otherwise", Actor.person("s"), NOON);
      case DATE -> mandate.expire();
      case END_OF_WORK -> mandate.endWithWork(EndedBy.DIRECTIVE_CLOSED, NOON);
    };
  }

  private static Mandate living() {
    var lent = new Lent(new UUID(7, 7), "A", List.of(Power.JUDGE), UNTIL);
    var ruled =
        new CaseRuled(
            new UUID(7, 1),
            new UUID(7, 2),
            1,
            Actor.person("s"),
            NOON,
            new Adjudicator("S/HEAD", "s"),
            Outcome.COOPERATE,
            "needed",
            List.of(),
            null,
            null,
            null,
            lent,
            new Route(1, NOON, List.of()));
    return new Mandate(ruled, lent, "sensors");
  }
}
