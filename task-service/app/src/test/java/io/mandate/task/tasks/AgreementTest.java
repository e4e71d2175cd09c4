package io.mandate.task.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.task.api.TaskLife.TaskConfirmed;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is agreed to, and when it is done. */
class AgreementTest {
  @Test
  void a_due_date_that_passed_is_not_agreed_to() {
    var story = new Story().submitted();
    story.now = Story.TERMS.due();

    assertThatThrownBy(story::accepted).hasMessageContaining("due-date-passed");
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
  @Tag("rule-18")
  void done_is_reported_with_the_share_that_the_requester_states() {
    var story = new Story().submitted().accepted();
    story.delivered(story.proof(1), story.proof(2));
    story.does("a", (state, moment) -> state.confirm(story.task.facts(), 70, moment));

    assertThat(story.last(TaskConfirmed.class).share()).isEqualTo(70);
    assertThat(story.last(TaskConfirmed.class).reportedTo()).containsExactly("S/HEAD");
    var completion = new Completion(70, false, List.of("S/HEAD"));
    assertThat(story.task.life()).isEqualTo(new Ended(Status.DONE, Story.START, completion, false));
  }
}
