package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.org;
import static io.mandate.escalation.cases.Fixtures.said;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseClimbed;
import io.mandate.escalation.api.EscalationEvent.CaseReminded;
import io.mandate.escalation.api.EscalationEvent.HearingEnded;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every open case has one next thing with a time: a clock, its window, and where it ends. */
@Tag("rule-23")
class NextThingTest {

  /**
   * How a case gets there, which window runs then, and what it brings.
   *
   * @param turns how often its clock ran out before
   */
  private record Runs(
      int turns,
      Function<Policy, Window> window,
      Class<? extends CaseState> end,
      Class<? extends EscalationEvent> told) {}

  private static final Map<Class<?>, Runs> CLOCKS =
      Map.of(
          Hearing.class, new Runs(0, Policy::hearing, Deliberating.class, HearingEnded.class),
          Deliberating.class, new Runs(1, Policy::ruling, Deliberating.class, CaseClimbed.class),
          Stalled.class, new Runs(3, Policy::reminder, Stalled.class, CaseReminded.class));

  @ParameterizedTest
  @MethodSource("open")
  void an_open_case_has_a_clock_a_window_and_an_end(Class<?> state) {
    var runs = requireNonNull(CLOCKS.get(state));
    var subject = Fixtures.open();
    for (int i = 0; i < runs.turns(); i++) {
      var _ = timeRunsOut(subject);
    }
    var clock = requireNonNull(subject.state().clock());

    assertThat(subject.state()).isInstanceOf(state);
    assertThat(clock.window()).isEqualTo(runs.window().apply(Policy.standard(Urgency.NORMAL)));
    assertThat(subject.due(clock.at().minusNanos(1))).isFalse();
    assertThat(subject.due(clock.at())).isTrue();

    assertThat(timeRunsOut(subject)).isInstanceOf(runs.told());
    assertThat(subject.state()).isInstanceOf(runs.end());
    assertThat(requireNonNull(subject.state().clock()).at()).isAfter(clock.at());
  }

  @Test
  void a_state_that_is_not_open_is_an_end() {
    var ends = leaves(CaseState.class).filter(state -> !CLOCKS.containsKey(state));

    assertThat(ends).allMatch(state -> !CaseState.Open.class.isAssignableFrom(state)).hasSize(4);
  }

  /** By reflection and not from the table, so that a new state without a clock fails. */
  static Stream<Class<?>> open() {
    return leaves(CaseState.Open.class);
  }

  private static EscalationEvent timeRunsOut(Case subject) {
    var at = requireNonNull(subject.state().clock()).at();
    assertThat(at).isAfter(NOON);
    return said(new Course(above(org(), at), at).catchUp(subject)).getFirst();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(NextThingTest::leaves)
        : Stream.of(type);
  }
}
