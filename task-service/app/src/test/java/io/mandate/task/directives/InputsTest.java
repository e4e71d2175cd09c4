package io.mandate.task.directives;

import static io.mandate.task.directives.Ordering.day;
import static io.mandate.task.directives.Ordering.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.OrderChange.InputFailed;
import io.mandate.task.api.OrderChange.InputsMet;
import io.mandate.task.api.OrderedWork.AssignmentDelivered;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.PaperOrg;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts that wait for others: 3 puts together what 1 and 2 hand over. */
@Tag("rule-15")
class InputsTest {
  private final Ordering work =
      new Ordering(order("A", 2), order("B", 3), order("C", 7, 1, 2), order("D", 9, 3));

  @Test
  @Tag("rule-23")
  void a_part_that_waits_has_the_end_of_its_inputs_as_its_next_thing() {
    assertThat(work.part(3).waits()).isTrue();
    assertThat(work.part(3).clock()).isNull();
    assertThat(work.directive.dueAt()).isEqualTo(day(2));

    var _ = work.met(1);

    assertThat(work.part(3).waits()).isTrue();
    assertThat(work.directive.dueAt()).isEqualTo(day(3));
  }

  @Test
  void its_due_date_runs_as_long_as_was_ordered_from_when_the_last_input_is_met() {
    var _ = work.met(1);
    work.now = day(5);
    var met = (InputsMet) work.met(2).getLast();

    assertThat(met.assignmentId()).isEqualTo(work.id(3));
    assertThat(met.due()).isEqualTo(day(9));
    assertThat(Objects.requireNonNull(work.part(3).clock()).due()).isEqualTo(day(9));
    assertThat(work.part(4).waits()).isTrue();
  }

  @Test
  void an_early_input_takes_no_time_from_who_waited() {
    var _ = work.met(1);
    var met = (InputsMet) work.met(2).getLast();

    assertThat(met.due()).isEqualTo(day(7));
  }

  @Test
  void an_input_that_ends_otherwise_sends_what_waits_to_judgement() {
    var _ = work.deliver(1);
    var said = work.judge(1, Verdict.PARTIAL);

    assertThat(said).hasExactlyElementsOfTypes(AssignmentJudged.class, InputFailed.class);
    assertThat(((InputFailed) said.getLast()).input()).isEqualTo(work.id(1));
    assertThat(work.part(3).state()).isEqualTo(AssignmentState.TO_JUDGE);
    assertThat(work.part(3).work().late()).isFalse();
    assertThat(Objects.requireNonNull(work.part(3).clock()).due())
        .isEqualTo(work.now.plus(PaperOrg.WINDOW));
    assertThat(work.part(4).waits()).isTrue();
  }

  @Test
  void blocked_counts_against_the_input_and_nobody_else() {
    var _ = work.met(2);
    var _ = work.deliver(1);
    var _ = work.judge(1, Verdict.EMPTY);
    var blocked = (AssignmentJudged) work.judge(3, Verdict.BLOCKED, work.id(1), null).getFirst();
    assertThat(blocked.blockedBy()).isEqualTo(work.id(1));

    var closed = (DirectiveClosed) work.judge(4, Verdict.BLOCKED, work.id(3), null).getLast();

    assertThat(closed.outcome()).isEqualTo(Verdict.EMPTY);
    assertThat(closed.atFault()).containsExactly("A");
  }

  @Test
  void blocked_names_an_input_that_ended_otherwise_and_no_other_verdict_does() {
    var _ = work.met(2);
    var _ = work.deliver(1);
    var _ = work.judge(1, Verdict.PARTIAL);

    refused(3, Verdict.BLOCKED, null);
    refused(3, Verdict.BLOCKED, work.id(2));
    refused(3, Verdict.BLOCKED, work.id(4));
    refused(3, Verdict.EMPTY, work.id(1));
  }

  @Test
  void who_manages_without_his_inputs_may_deliver_before_them() {
    var said = work.deliver(3);

    assertThat(said).hasExactlyElementsOfTypes(AssignmentDelivered.class);
    assertThat(work.part(3).state()).isEqualTo(AssignmentState.TO_JUDGE);
    var _ = work.deliver(1);
    assertThat(work.judge(1, Verdict.EMPTY)).hasExactlyElementsOfTypes(AssignmentJudged.class);
  }

  private void refused(int number, Verdict verdict, @Nullable UUID blockedBy) {
    assertThatThrownBy(() -> work.judge(number, verdict, blockedBy, null))
        .hasMessageContaining("not-blocked-by");
  }
}
