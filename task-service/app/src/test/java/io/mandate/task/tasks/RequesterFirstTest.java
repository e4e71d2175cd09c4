package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskAccepted;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Terms that bind the requester too: his part comes first (rule 5). */
class RequesterFirstTest {
  @Test
  @Tag("rule-5")
  void the_requesters_own_part_comes_first() {
    var story = new Story().submitted().countered("b", Story.binding(ofDays(3)));
    story.accepted("a", "A");
    assertThat(clock(story).party()).isEqualTo("A");
    assertThat(story.last(TaskAccepted.class).todos())
        .extracting(Todo::holder, Todo::due)
        .containsExactly(tuple("A/HEAD", Story.START.plus(ofDays(3))));

    story.delivered();
    assertThat(story.last(TaskDelivered.class).party()).isEqualTo("A");
    assertThat(clock(story).party()).isEqualTo("B");

    story.confirmed("b");
    assertThat(story.status()).isEqualTo(Status.AGREED);
    assertThat(story.last(TaskConfirmed.class).boundUntil()).isEqualTo(Story.TERMS.due());
    assertThat(clock(story).party()).isEqualTo("B");

    story.delivered(story.proof(1), story.proof(2)).confirmed("a");
    assertThat(story.status()).isEqualTo(Status.DONE);
    assertThat(story.last(TaskConfirmed.class).boundUntil()).isNull();
    assertThat(story.last(TaskConfirmed.class).unevidenced()).isFalse();
  }

  @Test
  @Tag("rule-5")
  void the_counterparts_date_moves_by_the_requesters_lateness() {
    var story = new Story().submitted().countered("b", Story.binding(ofDays(3)));
    story.accepted("a", "A").after(ofDays(3).plusHours(12)).delivered().confirmed("b");

    assertThat(story.task.facts().terms().due()).isEqualTo(Story.TERMS.due().plus(ofHours(12)));
  }

  @Test
  @Tag("rule-5")
  void a_rejected_part_of_the_requester_moves_the_counterparts_date_too() {
    var story = new Story().submitted().countered("b", Story.binding(ofDays(1)));
    story.accepted("a", "A").delivered().rejected();
    assertThat(clock(story).party()).isEqualTo("A");

    story.delivered().confirmed("b");

    assertThat(story.task.facts().terms().due()).isEqualTo(Story.TERMS.due().plus(ofDays(1)));
  }

  @Test
  @Tag("rule-5")
  @Tag("rule-7")
  void lateness_beyond_the_grace_is_overdue_and_names_the_requester() {
    var story = new Story().submitted().countered("b", Story.binding(ofDays(3)));
    story.accepted("a", "A");
    assertThat(story.task.dueAt()).isEqualTo(Story.START.plus(ofDays(4)));

    story.after(ofDays(4)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.OVERDUE);
    assertThat(story.last(TaskUnresolved.class).culprits()).containsExactly("A");
    assertThat(story.last(TaskUnresolved.class).delivery()).isNull();
  }

  @Test
  @Tag("rule-4")
  void the_requesters_part_is_named_and_due_before_the_counterparts() {
    var early = Ask.of(Story.binding(ofDays(3)));
    var late = Ask.of(Story.binding(ofDays(11)));

    assertThat(early.terms(Story.START).requesterPart()).isNotNull();
    assertThatThrownBy(() -> late.terms(Story.START)).hasMessageContaining("requesterPart.due");
  }

  private static Clock clock(Story story) {
    return java.util.Objects.requireNonNull(story.task.life().clock());
  }
}
