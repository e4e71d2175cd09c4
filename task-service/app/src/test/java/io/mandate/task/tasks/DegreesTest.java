package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.api.Mode;
import io.mandate.task.api.ByDegrees.TaskLapsed;
import io.mandate.task.api.ByDegrees.TaskObserved;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Todo;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mode makes of an unresolved task. */
@Tag("rule-26")
class DegreesTest {
  @Test
  void switched_off_what_runs_out_lapses() {
    var story = in(Mode.OFF).submitted().after(ofDays(2)).timeRunsOut();

    assertThat(story.status()).isEqualTo(Status.LAPSED);
    assertThat(story.last(TaskLapsed.class).cause()).isEqualTo(Cause.IGNORED);
    assertThat(story.last(TaskLapsed.class).at()).isEqualTo(Story.START.plus(ofDays(1)));
    assertThat(story.task.dueAt()).isNull();
  }

  @Test
  void switched_off_joint_escalation_petition_and_take_up_are_refused() {
    refused(story -> story.submitted().jointly("b", "B"));
    refused(story -> story.submitted().takenUp("t", "T/HEAD"));
    refused(Story::petitioned);
  }

  @Test
  void switched_off_any_other_cause_lapses() {
    var story = in(Mode.OFF).submitted();
    for (int round = 1; round <= 4; round++) {
      story.refused().amended();
    }

    assertThat(story.last(TaskLapsed.class).cause()).isEqualTo(Cause.DEADLOCKED);
  }

  @Test
  void observed_it_stays_where_it_is_with_a_reminder_as_its_next_thing() {
    var story = in(Mode.OBSERVE).submitted().after(ofDays(1)).timeRunsOut();

    var observed = story.last(TaskObserved.class);
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(observed.cause()).isEqualTo(Cause.IGNORED);
    assertThat(observed.adjudicator()).isEqualTo("S/HEAD");
    assertThat(observed.todos()).extracting(Todo::holder).containsExactly("B/HEAD");
    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofDays(1)));
    assertThat(story.task.facts().escalation()).isZero();
    assertThat(story.accepted().status()).isEqualTo(Status.AGREED);
  }

  @Test
  void observed_again_it_is_reminded_of_and_not_counted_again() {
    var story = in(Mode.OBSERVE).submitted().after(ofDays(1)).timeRunsOut();

    story.after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskObserved.class).repeated()).isTrue();
    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofDays(1)));
  }

  @Test
  void observed_wrangling_goes_on_past_the_limit() {
    var story = in(Mode.OBSERVE).submitted();
    for (int round = 1; round <= 4; round++) {
      story.countered(round % 2 == 1 ? "b" : "a", Story.TERMS);
    }

    assertThat(story.last(TaskObserved.class).cause()).isEqualTo(Cause.DEADLOCKED);
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.accepted().status()).isEqualTo(Status.AGREED);
  }

  @Test
  void what_was_observed_goes_up_when_all_rules_hold() {
    var story = in(Mode.OBSERVE).submitted().after(ofDays(1)).timeRunsOut();
    story.org.mode(Mode.ENFORCE);

    story.after(ofDays(1)).timeRunsOut();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.IGNORED);
    assertThat(story.last(TaskUnresolved.class).escalation()).isOne();
    assertThat(story.task.facts().shadow()).isNull();
  }

  private static void refused(UnaryOperator<Story> move) {
    assertThatThrownBy(() -> move.apply(in(Mode.OFF)))
        .hasMessageContaining("escalation-switched-off");
  }

  private static Story in(Mode mode) {
    var story = new Story(Ask.of(Story.costing("21")));
    story.org.mode(mode);
    return story;
  }
}
