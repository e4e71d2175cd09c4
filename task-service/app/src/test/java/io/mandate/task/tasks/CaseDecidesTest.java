package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.OfferedTerms;
import io.mandate.task.api.TaskLife.CaseOutcomeApplied;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.TaskLife.WishMade;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a case brings, and what nobody else may do meanwhile. */
class CaseDecidesTest {
  @Test
  @Tag("rule-20")
  void while_escalated_moves_are_wishes_and_the_case_decides() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut().accepted();
    var wish = story.last(WishMade.class);
    assertThat(story.status()).isEqualTo(Status.ESCALATED);
    story.does("a", (state, moment) -> state.withdraw(story.task.facts(), "no need", moment));
    var late = story.last(WishMade.class);

    story.decided(CaseOutcome.Kind.AGREED, wish.wishId());

    assertThat(story.status()).isEqualTo(Status.AGREED);
    assertThat(story.last(CaseOutcomeApplied.class).lateWishes()).containsExactly(late.wishId());
  }

  @Test
  @Tag("rule-11")
  void ordered_work_is_not_the_requesters_to_cancel() {
    var story =
        new Story().submitted().after(ofDays(1)).timeRunsOut().decided(CaseOutcome.Kind.DIRECTED);

    assertThatThrownBy(
            () ->
                story.does(
                    "a", (state, moment) -> state.withdraw(story.task.facts(), null, moment)))
        .hasMessageContaining("work-is-ordered");
  }

  @Test
  void what_is_returned_and_not_supplied_is_withdrawn_by_timer() {
    var story =
        new Story().submitted().after(ofDays(1)).timeRunsOut().decided(CaseOutcome.Kind.RETURNED);

    story.after(ofDays(1)).timeRunsOut();

    assertThat(story.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(story.last(TaskWithdrawn.class).actor().by()).isEqualTo("clock");
  }

  @Test
  @Tag("rule-20")
  void the_terms_they_settled_on_are_what_they_owe_each_other_and_no_round() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    var due = story.task.facts().terms().due().plus(ofDays(4));

    story.settledOn(new OfferedTerms("three sensors", List.of("certificate"), due));

    assertThat(story.status()).isEqualTo(Status.AGREED);
    assertThat(story.task.facts().terms().what()).isEqualTo("three sensors");
    assertThat(story.task.facts().terms().purpose()).isNotBlank();
    assertThat(((Agreed) story.task.life()).clock().due()).isEqualTo(due);
    assertThat(story.task.facts().rounds()).isZero();
  }
}
