package io.mandate.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes up because it went to and fro too often. */
class WranglingTest {
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
  void the_second_rejection_is_disputed() {
    var story = new Story().submitted().accepted().delivered().rejected();
    assertThat(story.status()).isEqualTo(Status.AGREED);

    story.delivered().rejected();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DISPUTED);
    assertThat(story.last(TaskUnresolved.class).delivery()).isNotNull();
  }
}
