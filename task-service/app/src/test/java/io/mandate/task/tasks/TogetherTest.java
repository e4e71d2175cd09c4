package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Negotiation.JointEscalationAsked;
import io.mandate.task.api.Negotiation.WithdrawalAsked;
import io.mandate.task.api.TaskLife.TaskAccepted;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Todo;
import io.mandate.task.api.WithdrawalBasis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What both sides, or a superior of both, do to a task (rules 2, 4, 7, 20). */
class TogetherTest {
  @Test
  @Tag("rule-7")
  void both_sides_escalate_together() {
    var story = new Story().submitted().jointly("b", "B");
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.last(JointEscalationAsked.class).todos())
        .extracting(Todo::holder, Todo::kind)
        .contains(tuple("A/HEAD", Todo.Kind.JOIN_ESCALATION));
    int before = story.said.size();
    story.jointly("b", "B");
    assertThat(story.said).hasSize(before);

    story.jointly("a", "A");

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.JOINT);
  }

  @Test
  @Tag("rule-7")
  void a_change_of_state_forgets_who_asked_to_escalate() {
    var story = new Story().submitted().jointly("b", "B").accepted();
    assertThat(story.last(TaskAccepted.class).todos())
        .extracting(Todo::kind)
        .containsExactly(Todo.Kind.DELIVER);

    story.jointly("a", "A");

    assertThat(story.status()).isEqualTo(Status.AGREED);
  }

  @Test
  @Tag("rule-20")
  void an_agreement_is_withdrawn_with_consent() {
    var story = new Story().submitted().accepted().consenting("a", "A");
    assertThat(story.last(WithdrawalAsked.class).todos())
        .extracting(Todo::holder, Todo::kind)
        .contains(tuple("B/HEAD", Todo.Kind.CONSENT_TO_WITHDRAWAL));

    story.consenting("b", "B");

    assertThat(story.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(story.last(TaskWithdrawn.class).basis()).isEqualTo(WithdrawalBasis.CONSENT);
  }

  @Test
  @Tag("rule-20")
  void or_with_the_effort_counted() {
    var story = new Story().submitted().accepted().delivered();
    assertThatThrownBy(
            () ->
                story.does(
                    "a", (state, moment) -> state.withdraw(story.task.facts(), null, moment)))
        .hasMessageContaining("withdrawal-needs-consent");

    story.does("a", (state, moment) -> state.withdrawCounting(story.task.facts(), null, moment));

    assertThat(story.last(TaskWithdrawn.class).basis()).isEqualTo(WithdrawalBasis.EFFORT_COUNTED);
  }

  @Test
  @Tag("rule-2")
  @Tag("rule-7")
  void a_superior_takes_up_what_is_open_and_has_the_case_himself() {
    var story = new Story().submitted().accepted();
    story.takenUp("t", "T/HEAD");

    var unresolved = story.last(TaskUnresolved.class);
    assertThat(unresolved.cause()).isEqualTo(Cause.TAKEN_UP);
    assertThat(unresolved.adjudicator()).isEqualTo("T/HEAD");
    assertThat(unresolved.actor().by()).isEqualTo("t");
    story.after(ofDays(1)).timeRunsOut();
    assertThat(story.last(TaskUnresolved.class).repeated()).isTrue();
    assertThat(story.last(TaskUnresolved.class).adjudicator()).isEqualTo("T/HEAD");
  }

  @Test
  @Tag("rule-4")
  @Tag("rule-7")
  void what_costs_more_than_the_policy_allows_may_go_straight_up() {
    var story = new Story(Ask.of(Story.costing("20.5")));
    story.petitioned();

    assertThat(story.said).hasSize(2);
    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.PETITIONED);
    assertThat(story.last(TaskUnresolved.class).offeredBy()).isEqualTo("A");
  }

  @Test
  @Tag("rule-4")
  void what_costs_no_more_is_put_to_the_counterpart() {
    var story = new Story(Ask.of(Story.costing("20")));

    assertThatThrownBy(story::petitioned).hasMessageContaining("petition-too-small");
  }
}
