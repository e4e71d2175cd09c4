package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes up because time ran out, and how it is said. */
class UnresolvedTest {
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

  @Test
  @Tag("rule-7")
  void a_no_that_is_neither_withdrawn_nor_amended_goes_up() {
    var story = new Story().submitted().refused().after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DECLINED);
    assertThat(story.last(TaskUnresolved.class).offeredBy()).isEqualTo("A");
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
  void an_unconfirmed_delivery_names_the_silent_requester() {
    var story = new Story().submitted().accepted().delivered().after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).culprits()).containsExactly("A");
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
