package io.mandate.escalation.appraisals;

import static io.mandate.escalation.appraisals.Scenes.NOON;
import static io.mandate.escalation.appraisals.Scenes.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.api.VoidCause;
import io.mandate.escalation.appraisals.AppraisalState.Decided;
import io.mandate.escalation.appraisals.AppraisalState.Lapsed;
import io.mandate.escalation.appraisals.AppraisalState.Opened;
import io.mandate.escalation.appraisals.AppraisalState.Proposed;
import io.mandate.escalation.appraisals.AppraisalState.Voided;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Window;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-17")
class AppraisalStateTest {
  private static final Deadline CLOCK =
      new Deadline(NOON, NOON, ZoneOffset.UTC, "c", Window.ofDays(1), 0, false);
  private static final Proposal PROPOSAL = new Proposal("A censure.", "why", seat("V"), NOON);
  private static final Proposed PROPOSED = new Proposed(seat("S"), PROPOSAL, CLOCK);
  private static final Decided DECIDED =
      new Decided(seat("S"), AppraisalDecision.UPHELD, "so it is", PROPOSAL, NOON);
  private static final Lapsed LAPSED = new Lapsed(AppraisalDuty.PROPOSAL, null, NOON);
  private static final Voided VOIDED = new Voided(VoidCause.REVOKED, null, NOON);

  private static final List<AppraisalState> STATES =
      List.of(new Opened(seat("V"), false, CLOCK), PROPOSED, DECIDED, LAPSED, VOIDED);

  private static final Map<String, UnaryOperator<AppraisalState>> MOVES =
      Map.of(
          "propose", state -> state.propose(PROPOSED),
          "decide", state -> state.decide(DECIDED),
          "passOn", state -> state.passOn(seat("T"), CLOCK),
          "lapse", state -> state.lapse(LAPSED),
          "annul", state -> state.annul(VOIDED));

  private static final Map<Class<? extends AppraisalState>, Set<String>> LEGAL =
      Map.of(
          Opened.class, Set.of("propose", "passOn", "lapse", "annul"),
          Proposed.class, Set.of("decide", "passOn", "lapse", "annul"),
          Decided.class, Set.of(),
          Lapsed.class, Set.of(),
          Voided.class, Set.of());

  @Test
  void only_these_moves_are_legal() {
    for (var state : STATES) {
      MOVES.forEach(
          (name, move) -> {
            if (LEGAL.getOrDefault(state.getClass(), Set.of()).contains(name)) {
              assertThat(move.apply(state)).as("%s in %s", name, state.name()).isNotNull();
            } else {
              assertThatThrownBy(() -> move.apply(state))
                  .as("%s in %s", name, state.name())
                  .isInstanceOfSatisfying(
                      Problem.class,
                      problem ->
                          assertThat(problem.type()).isEqualTo(AppraisalProblems.ILLEGAL_MOVE));
            }
          });
    }
  }

  @Test
  void every_state_and_every_move_is_decided_here() {
    assertThat(STATES.stream().map(Object::getClass))
        .hasSameElementsAs(leaves(AppraisalState.class).toList());
    assertThat(LEGAL.keySet())
        .hasSameElementsAs(STATES.stream().map(AppraisalState::getClass).toList());
    var moves =
        Arrays.stream(AppraisalState.class.getDeclaredMethods())
            .filter(method -> AppraisalState.class.isAssignableFrom(method.getReturnType()))
            .map(java.lang.reflect.Method::getName);
    assertThat(moves).containsExactlyInAnyOrderElementsOf(MOVES.keySet());
  }

  @Test
  void a_state_is_read_as_it_was_written() {
    for (var state : STATES) {
      var json = EventJson.write(state).getBytes(StandardCharsets.UTF_8);
      assertThat(EventJson.read(json, AppraisalState.class)).isEqualTo(state);
    }
  }

  static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AppraisalStateTest::leaves)
        : Stream.of(type);
  }
}
