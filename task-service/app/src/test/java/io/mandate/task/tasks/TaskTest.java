package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.api.Relation;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.CaseOutcomeApplied;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Todo;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {
  @Test
  @Tag("rule-7")
  void an_unanswered_task_escalates_at_its_deadline() {
    var story = new Story().submitted().after(ofDays(1).plusSeconds(5)).timeRunsOut();

    var unresolved = story.last(TaskUnresolved.class);
    assertThat(story.status()).isEqualTo(Status.ESCALATED);
    assertThat(unresolved.cause()).isEqualTo(Cause.IGNORED);
    assertThat(unresolved.culprits()).containsExactly("B");
    assertThat(unresolved.escalation()).isOne();
    assertThat(unresolved.todos()).isEmpty();
  }

  @Test
  @Tag("rule-24")
  void what_a_deadline_brings_is_dated_from_it_and_what_opens_starts_when_applied() {
    var story = new Story().submitted().after(ofDays(1).plusHours(3)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).at()).isEqualTo(Story.START.plus(ofDays(1)));
    assertThat(story.task.dueAt()).isEqualTo(story.now.plusSeconds(60));
  }

  @Test
  @Tag("rule-7")
  void a_case_that_was_not_seen_to_open_is_asked_for_again() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    var first = story.last(TaskUnresolved.class);

    story.after(ofSeconds(60)).timeRunsOut();

    var again = story.last(TaskUnresolved.class);
    assertThat(again.repeated()).isTrue();
    assertThat(again.caseId()).isEqualTo(first.caseId());
    assertThat(again.escalation()).isOne();
    assertThat(again.at()).isEqualTo(first.at());
  }

  @Test
  void an_opened_case_stops_the_minute() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    long version = story.task.version();

    story.does("s", (state, moment) -> state.caseOpened(story.task.facts(), moment));

    assertThat(story.task.dueAt()).isNull();
    assertThat(story.task.version()).isEqualTo(version);
  }

  @ParameterizedTest
  @EnumSource(value = Relation.class, names = "PEER", mode = EnumSource.Mode.EXCLUDE)
  @Tag("rule-2")
  void only_peers_are_asked(Relation relation) {
    var story = new Story();
    story.org.related(relation);

    assertThatThrownBy(story::submitted)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type().slug())
                  .isEqualTo("relation-" + relation.name().toLowerCase().replace('_', '-'));
              assertThat(problem.values()).containsKeys("relation", "channel");
            });
  }

  @Test
  @Tag("rule-4")
  void a_task_without_its_whole_case_is_not_submitted() {
    var story = new Story(new Ask("what", null, List.of(), null, null, " ", null));

    assertThatThrownBy(story::submitted)
        .hasMessageContaining("whyThisUnit")
        .hasMessageContaining("criteria")
        .hasMessageContaining("due")
        .hasMessageContaining("purpose")
        .hasMessageContaining("gain")
        .hasMessageContaining("cost.personDays");
  }

  @Test
  @Tag("rule-7")
  void a_counterpart_without_a_head_is_vacant_at_once() {
    var story = new Story();
    story.org.withoutHead("B");

    story.submitted();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.VACANT);
    assertThat(story.said).hasSize(2);
  }

  @Test
  @Tag("rule-7")
  void a_vacancys_window_replaces_the_clock_of_who_lost_its_head() {
    var story = new Story().submitted();
    story.org.withoutHead("B");
    story
        .after(ofHours(1))
        .does("clock", (state, moment) -> ((Waiting) state).headLost(story.task.facts(), moment));
    assertThat(story.task.life().todos(story.task.facts())).isEmpty();

    story.after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.VACANT);
  }

  @Test
  @Tag("rule-7")
  void a_new_head_inherits_the_clock_with_at_least_the_minimum() {
    var story = new Story().submitted();
    story.org.withoutHead("B");
    story.does("clock", (state, moment) -> ((Waiting) state).headLost(story.task.facts(), moment));

    story
        .after(ofHours(20))
        .does("clock", (state, moment) -> ((Waiting) state).headFound(story.task.facts(), moment));

    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofDays(1)));
    assertThat(story.task.life().todos(story.task.facts()))
        .extracting(Todo::kind)
        .containsExactly(Todo.Kind.ANSWER);
  }

  @Test
  @Tag("rule-24")
  void a_clock_never_runs_out_on_an_empty_office() {
    var story = new Story().submitted();
    story.org.withoutHead("B");

    story.after(ofDays(1)).timeRunsOut();

    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofDays(1)));
  }

  @Test
  @Tag("rule-7")
  void a_no_that_is_neither_withdrawn_nor_amended_goes_up() {
    var story = new Story().submitted().refused().after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DECLINED);
    assertThat(story.last(TaskUnresolved.class).offeredBy()).isEqualTo("A");
  }

  @Test
  @Tag("rule-6")
  void the_round_past_the_limit_is_deadlocked() {
    var story = new Story().submitted();
    for (int round = 1; round <= 3; round++) {
      story.refused().amended();
      assertThat(story.status()).isEqualTo(Status.OPEN);
    }

    story.refused().amended();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DEADLOCKED);
  }

  @Test
  @Tag("rule-6")
  void the_amendment_after_returned_never_deadlocks() {
    var story = new Story().submitted();
    for (int round = 1; round <= 4; round++) {
      story.refused().amended();
    }

    story.decided(CaseOutcome.Kind.RETURNED).amended();

    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.task.facts().rounds()).isEqualTo(5);
  }

  @Test
  @Tag("rule-5")
  void retracting_twice_is_disputed() {
    var story = new Story().submitted().accepted().refused();
    assertThat(story.status()).isEqualTo(Status.DECLINED);

    story.amended().accepted().refused();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DISPUTED);
  }

  @Test
  @Tag("rule-7")
  void lateness_names_who_is_late() {
    var story = new Story().submitted().accepted().after(ofDays(11)).timeRunsOut();

    var unresolved = story.last(TaskUnresolved.class);
    assertThat(unresolved.cause()).isEqualTo(Cause.OVERDUE);
    assertThat(unresolved.culprits()).containsExactly("B");
    assertThat(unresolved.agreed()).isTrue();
    assertThat(unresolved.offeredBy()).isNull();
  }

  @Test
  @Tag("rule-7")
  void the_second_rejection_is_disputed() {
    var story = new Story().submitted().accepted().delivered().rejected();
    assertThat(story.status()).isEqualTo(Status.AGREED);

    story.delivered().rejected();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DISPUTED);
    assertThat(story.last(TaskUnresolved.class).delivery()).isNotNull();
  }

  @Test
  @Tag("rule-7")
  void an_unconfirmed_delivery_names_the_silent_requester() {
    var story = new Story().submitted().accepted().delivered().after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).culprits()).containsExactly("A");
  }

  @Test
  @Tag("rule-13")
  void done_without_evidence_for_each_criterion_is_flagged() {
    var half = new Story().submitted().accepted();
    half.delivered(half.proof(1), half.proof(1));
    half.does("a", (state, moment) -> state.confirm(half.task.facts(), moment));
    var full = new Story().submitted().accepted();
    full.delivered(full.proof(1), full.proof(2));
    full.does("a", (state, moment) -> state.confirm(full.task.facts(), moment));

    assertThat(half.last(TaskConfirmed.class).unevidenced()).isTrue();
    assertThat(full.last(TaskConfirmed.class).unevidenced()).isFalse();
    assertThat(full.status()).isEqualTo(Status.DONE);
  }

  @Test
  void a_due_date_that_passed_is_not_agreed_to() {
    var story = new Story().submitted();
    story.now = Story.TERMS.due();

    assertThatThrownBy(story::accepted).hasMessageContaining("due-date-passed");
  }

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
  @Tag("rule-7")
  void a_second_occurrence_is_a_second_case() {
    var story =
        new Story().submitted().after(ofDays(1)).timeRunsOut().decided(CaseOutcome.Kind.RETURNED);
    var first = story.said.stream().filter(TaskUnresolved.class::isInstance).findFirst();

    story.amended().after(ofDays(1)).timeRunsOut();

    var second = story.last(TaskUnresolved.class);
    assertThat(second.escalation()).isEqualTo(2);
    assertThat(first)
        .get()
        .extracting(said -> ((TaskUnresolved) said).caseId())
        .isNotEqualTo(second.caseId());
  }
}
