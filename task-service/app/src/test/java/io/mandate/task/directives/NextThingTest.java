package io.mandate.task.directives;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.task.api.Verdict;
import io.mandate.task.org.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every open assignment has one next thing with a time, and its directive the earliest of them. */
@Tag("rule-23")
class NextThingTest {
  private final Part part = new Part();

  /** A new state does not compile here until its clock, its window and its end are written down. */
  @ParameterizedTest
  @EnumSource(AssignmentState.class)
  void an_assignment_has_a_clock_a_window_and_an_end_until_it_is_judged(AssignmentState state) {
    switch (state) {
      case ISSUED -> runs(part, "B", Clock.Kind.DUE_DATE, AssignmentState.TO_JUDGE);
      case ACTIVE -> runs(part.received(), "B", Clock.Kind.DUE_DATE, AssignmentState.TO_JUDGE);
      case TO_JUDGE ->
          runs(part.delivered(), "S/HEAD", Clock.Kind.VERDICT, AssignmentState.TO_JUDGE);
      case JUDGED -> assertThat(part.delivered().judged(Verdict.EMPTY).it().clock()).isNull();
      case REVOKED -> assertThat(part.revoked().it().clock()).isNull();
    }
  }

  @Test
  void a_verdict_that_nobody_gives_is_asked_for_again_and_again() {
    part.delivered().timeRunsOut().timeRunsOut();

    runs(part, "T/HEAD", Clock.Kind.REMINDER, AssignmentState.TO_JUDGE);
    runs(part, "T/HEAD", Clock.Kind.REMINDER, AssignmentState.TO_JUDGE);
  }

  private static void runs(Part part, String whose, Clock.Kind window, AssignmentState end) {
    Clock clock = requireNonNull(part.it().clock());

    assertThat(clock.party()).isEqualTo(whose);
    assertThat(clock.kind()).isEqualTo(window);
    assertThat(part.directive.dueAt()).isEqualTo(clock.due()).isAfter(part.now);
    part.timeRunsOut();
    assertThat(part.it().state()).isEqualTo(end);
    assertThat(part.directive.dueAt())
        .isEqualTo(requireNonNull(part.it().clock()).due())
        .isAfter(part.now);
  }
}
