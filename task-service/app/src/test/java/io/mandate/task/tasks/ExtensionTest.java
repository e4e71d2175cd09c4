package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Extensions.ExtensionDecided;
import io.mandate.task.api.Extensions.ExtensionRequested;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Todo;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A later due date: asked by the doer, decided by who judges the work. */
class ExtensionTest {
  private static final Instant LATER = Story.TERMS.due().plus(ofDays(5));

  @Test
  void granted_it_moves_the_due_date_and_is_no_round() {
    var story = asked();
    assertThat(story.last(ExtensionRequested.class).todos())
        .extracting(Todo::kind)
        .containsExactly(Todo.Kind.DELIVER, Todo.Kind.DECIDE_EXTENSION);
    decided(story, true);
    assertThat(story.last(ExtensionDecided.class).due()).isEqualTo(LATER);
    assertThat(story.task.dueAt()).isEqualTo(LATER);
    assertThat(story.task.facts().terms().due()).isEqualTo(LATER);
    assertThat(story.task.facts().rounds()).isZero();
    assertThat(story.status()).isEqualTo(Status.AGREED);
  }

  @Test
  void refused_the_date_stays_and_another_can_be_asked_for() {
    var story = asked();
    decided(story, false);
    assertThat(story.task.dueAt()).isEqualTo(Story.TERMS.due());
    assertThat(ask(story, LATER).last(ExtensionRequested.class).number()).isEqualTo(2);
  }

  @Test
  void undecided_it_lapses_with_the_due_date() {
    var story = asked();
    story.now = Story.TERMS.due();
    story.timeRunsOut();
    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.OVERDUE);
    assertThatThrownBy(() -> decided(story, true)).hasMessageContaining("illegal-move");
  }

  @Test
  void one_at_a_time_and_only_to_a_later_date() {
    var story = new Story().submitted().accepted();
    assertThatThrownBy(() -> ask(story, Story.TERMS.due())).hasMessageContaining("due-not-later");
    ask(story, LATER);
    assertThatThrownBy(() -> ask(story, LATER)).hasMessageContaining("extension-pending");
  }

  private static Story asked() {
    return ask(new Story().submitted().accepted(), LATER);
  }

  private static Story ask(Story story, Instant due) {
    return story.does(
        "b", (state, moment) -> state.askExtension(story.task.facts(), due, "moving", moment));
  }

  private static void decided(Story story, boolean granted) {
    story.does(
        "a",
        (state, moment) -> state.decideExtension(story.task.facts(), 1, granted, null, moment));
  }
}
