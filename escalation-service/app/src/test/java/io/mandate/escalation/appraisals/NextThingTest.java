package io.mandate.escalation.appraisals;

import static io.mandate.escalation.appraisals.Scenes.timeRunsOut;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.Appraising;
import io.mandate.escalation.api.Appraising.AppraisalClimbed;
import io.mandate.escalation.appraisals.AppraisalState.Open;
import io.mandate.escalation.appraisals.AppraisalState.Opened;
import io.mandate.escalation.appraisals.AppraisalState.Proposed;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every open appraisal has one next thing with a time: a clock, its window, and where it ends. */
@Tag("rule-23")
class NextThingTest {

  /** How an appraisal gets there, which window runs then, and what it brings. */
  private record Runs(
      Supplier<Appraisal> there,
      Function<Policy, Window> window,
      Class<? extends AppraisalState> end,
      Class<? extends Appraising> told) {}

  private static final Map<Class<?>, Runs> CLOCKS =
      Map.of(
          Opened.class,
              new Runs(Scenes::opened, Policy::proposal, Opened.class, AppraisalClimbed.class),
          Proposed.class,
              new Runs(Scenes::proposed, Policy::decision, Proposed.class, AppraisalClimbed.class));

  @ParameterizedTest
  @MethodSource("open")
  void an_open_appraisal_has_a_clock_a_window_and_an_end(Class<?> state) {
    var runs = requireNonNull(CLOCKS.get(state));
    var subject = runs.there().get();
    var clock = requireNonNull(subject.state().clock());

    assertThat(subject.state()).isInstanceOf(state);
    assertThat(clock.window()).isEqualTo(runs.window().apply(Policy.standard(Urgency.NORMAL)));
    assertThat(subject.due(clock.at().minusNanos(1))).isFalse();
    assertThat(subject.due(clock.at())).isTrue();

    assertThat(timeRunsOut(subject)).isInstanceOf(runs.told());
    assertThat(subject.state()).isInstanceOf(runs.end());
    assertThat(Scenes.clock(subject)).isAfter(clock.at());
  }

  @Test
  void whatever_happens_to_it_it_is_over_after_a_while() {
    for (var runs : CLOCKS.values()) {
      var subject = runs.there().get();
      for (int i = 0; i < 2; i++) {
        var _ = timeRunsOut(subject);
      }
      assertThat(subject.state().open()).isFalse();
    }
  }

  @Test
  void a_state_that_is_not_open_is_an_end() {
    var ends =
        AppraisalStateTest.leaves(AppraisalState.class).filter(state -> !CLOCKS.containsKey(state));

    assertThat(ends).allMatch(state -> !Open.class.isAssignableFrom(state)).hasSize(3);
  }

  /** By reflection and not from the table, so that a new state without a clock fails. */
  static Stream<Class<?>> open() {
    return AppraisalStateTest.leaves(Open.class);
  }
}
