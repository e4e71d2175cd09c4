package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.cases.CaseState.Annulled;
import io.mandate.escalation.cases.CaseState.Ruled;
import io.mandate.escalation.cases.CaseState.Settled;
import io.mandate.escalation.cases.CaseState.Withdrawn;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.api.Window;
import io.mandate.platform.problem.Problem;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseStateTest {
  private static final Bench BENCH = Bench.first(new Superior("s", Office.head("S"), 2, 4));
  private static final Deadline CLOCK =
      new Deadline(NOON, NOON, ZoneOffset.UTC, "c", Window.ofDays(1), 0, false);
  private static final Ruled RULED =
      new Ruled(
          new Adjudicator("S/HEAD", "s"),
          new Ruling(Outcome.NOT_REQUIRED, "no", List.of(), null, null, List.of(), List.of()),
          NOON);
  private static final Settled SETTLED = new Settled(CaseSettled.On.TERMS, null, null, NOON);

  private static final List<CaseState> STATES =
      List.of(
          Hearing.of(BENCH, CLOCK),
          new Deliberating(BENCH, CLOCK),
          new Stalled(BENCH, CLOCK, 0, true, Set.of(), null),
          RULED,
          SETTLED,
          new Withdrawn(NOON),
          new Annulled(NOON));

  private static final Map<String, UnaryOperator<CaseState>> MOVES =
      Map.ofEntries(
          Map.entry("speak", state -> state.speak("A")),
          Map.entry("inquire", state -> state.inquire(new Extension(Set.of("A"), null), CLOCK)),
          Map.entry("deliberate", state -> state.deliberate(CLOCK)),
          Map.entry("climb", state -> state.climb(BENCH, CLOCK)),
          Map.entry("refer", state -> state.refer(BENCH, CLOCK)),
          Map.entry("moveTo", state -> state.moveTo(BENCH, CLOCK)),
          Map.entry("stall", state -> state.stall(BENCH, CLOCK)),
          Map.entry("remind", state -> state.remind(CLOCK)),
          Map.entry("rule", state -> state.rule(RULED)),
          Map.entry("bargain", CaseState::bargain),
          Map.entry("settle", state -> state.settle(SETTLED)),
          Map.entry("withdraw", state -> state.withdraw(new Withdrawn(NOON))),
          Map.entry("annul", state -> state.annul(new Annulled(NOON))));

  private static final Map<Class<? extends CaseState>, Set<String>> LEGAL =
      Map.of(
          Hearing.class,
              Set.of(
                  "speak",
                  "inquire",
                  "deliberate",
                  "refer",
                  "moveTo",
                  "stall",
                  "rule",
                  "bargain",
                  "settle",
                  "withdraw",
                  "annul"),
          Deliberating.class,
              Set.of(
                  "climb",
                  "refer",
                  "moveTo",
                  "stall",
                  "rule",
                  "bargain",
                  "settle",
                  "withdraw",
                  "annul"),
          Stalled.class,
              Set.of("moveTo", "remind", "rule", "bargain", "settle", "withdraw", "annul"),
          Ruled.class, Set.of(),
          Settled.class, Set.of(),
          Withdrawn.class, Set.of(),
          Annulled.class, Set.of());

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
                      problem -> assertThat(problem.type()).isEqualTo(CaseProblems.ILLEGAL_MOVE));
            }
          });
    }
  }

  @Test
  void every_state_and_every_move_is_decided_here() {
    assertThat(STATES.stream().map(Object::getClass)).hasSameElementsAs(leaves().toList());
    assertThat(LEGAL.keySet()).hasSameElementsAs(STATES.stream().map(CaseState::getClass).toList());
    var moves =
        Arrays.stream(CaseState.class.getDeclaredMethods())
            .filter(method -> CaseState.class.isAssignableFrom(method.getReturnType()))
            .map(java.lang.reflect.Method::getName);
    assertThat(moves).containsExactlyInAnyOrderElementsOf(MOVES.keySet());
  }

  @Test
  void open_states_have_a_clock_and_closed_ones_none() {
    for (var state : STATES) {
      assertThat(state.open()).isEqualTo(state instanceof CaseState.Open);
      assertThat(state.clock() != null).isEqualTo(state.open());
    }
  }

  private static Stream<Class<?>> leaves() {
    var open = new ArrayDeque<Class<?>>(List.of(CaseState.class));
    var leaves = Stream.<Class<?>>builder();
    while (!open.isEmpty()) {
      var type = open.pop();
      if (type.isSealed()) {
        open.addAll(List.of(type.getPermittedSubclasses()));
      } else {
        leaves.add(type);
      }
    }
    return leaves.build();
  }
}
