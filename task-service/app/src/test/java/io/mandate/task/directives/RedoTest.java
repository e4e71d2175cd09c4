package io.mandate.task.directives;

import static io.mandate.task.directives.Ordering.day;
import static io.mandate.task.directives.Ordering.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.OrderChange.InputsMet;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.Verdict;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Part 2 waits for part 1. */
@Tag("rule-15")
class RedoTest {
  private final Ordering work = new Ordering(order("A", 2), order("B", 5, 1));

  @Test
  void what_is_done_again_keeps_its_verdict_and_nothing_that_waits_moves() {
    var _ = work.deliver(1);
    var said = work.judge(1, Verdict.PARTIAL, null, day(4));

    assertThat(said).hasExactlyElementsOfTypes(AssignmentJudged.class);
    assertThat(((AssignmentJudged) said.getFirst()).redo()).isEqualTo(day(4));
    assertThat(work.part(1).state()).isEqualTo(AssignmentState.ACTIVE);
    assertThat(work.part(1).work().earlier())
        .extracting(Judged::verdict)
        .containsExactly(Verdict.PARTIAL);
    assertThat(work.part(2).waits()).isTrue();

    work.now = day(4);
    assertThat(work.met(1).getLast()).isInstanceOf(InputsMet.class);
    assertThat(work.part(2).due()).isEqualTo(day(7));
  }

  @Test
  void the_new_date_counts_and_an_old_delivery_does_not() {
    var _ = work.deliver(1);
    var _ = work.judge(1, Verdict.EMPTY, null, day(4));

    var overdue = (AssignmentOverdue) work.timeRunsOut().getFirst();

    assertThat(overdue.at()).isEqualTo(day(4));
    assertThatThrownBy(() -> work.judge(1, Verdict.MET))
        .hasMessageContaining("met-without-evidence");
    assertThat(work.deliver(1)).hasSize(1);
    assertThat(Objects.requireNonNull(work.part(1).work().last()).number()).isEqualTo(2);
  }

  @Test
  void it_is_done_again_as_often_as_the_policy_allows_with_time_enough() {
    var _ = work.deliver(1);
    assertThatThrownBy(() -> work.judge(1, Verdict.EMPTY, null, work.now.plusSeconds(1)))
        .hasMessageContaining("due-too-soon");
    assertThatThrownBy(() -> work.judge(1, Verdict.MET, null, day(4)))
        .hasMessageContaining("invalid-request");
    var _ = work.judge(1, Verdict.EMPTY, null, day(4));
    var _ = work.deliver(1);

    assertThatThrownBy(() -> work.judge(1, Verdict.PARTIAL, null, day(9)))
        .hasMessageContaining("no-more-redos");
  }
}
