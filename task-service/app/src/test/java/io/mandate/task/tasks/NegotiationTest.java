package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Negotiation.InformationRequested;
import io.mandate.task.api.Negotiation.TaskCountered;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Todo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the parties say to each other before they are bound (rules 5, 6). */
class NegotiationTest {
  @Test
  void the_counterparts_clock_stops_while_information_is_missing() {
    var story = new Story().submitted().after(ofHours(1)).asked();
    assertThat(story.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(story.last(InformationRequested.class).todos())
        .extracting(Todo::holder, Todo::kind)
        .containsExactly(tuple("A/HEAD", Todo.Kind.SUPPLY_INFORMATION));

    story.after(ofHours(20)).informed();

    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofDays(1)));
  }

  @Test
  void what_was_left_of_the_window_is_given_back() {
    var story = new Story();
    story.org.minimum(ofHours(2));
    story.submitted().after(ofHours(4)).asked().after(ofHours(10)).informed();

    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofHours(20)));
  }

  @Test
  void at_least_the_minimum_is_given_back() {
    var story = new Story();
    story.org.minimum(ofHours(2));
    story.submitted().after(ofHours(23)).asked().after(ofHours(10)).informed();

    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofHours(2)));
  }

  @Test
  void information_that_does_not_come_withdraws_the_task_by_timer() {
    var story = new Story().submitted().asked().after(ofDays(1)).timeRunsOut();

    assertThat(story.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(story.last(TaskWithdrawn.class).actor().by()).isEqualTo("clock");
  }

  @Test
  @Tag("rule-5")
  void other_terms_are_the_other_sides_to_answer() {
    var story = new Story().submitted().countered("b", Story.TERMS);
    assertThat(story.status()).isEqualTo(Status.COUNTERED);
    assertThat(story.last(TaskCountered.class).offeredBy()).isEqualTo("B");
    assertThat(story.task.life().turn(Move.ACCEPTANCE, story.task.facts()))
        .isEqualTo(Move.Side.REQUESTER);

    story.countered("a", Story.TERMS);
    assertThat(story.status()).isEqualTo(Status.OPEN);
    assertThat(story.last(TaskCountered.class).offeredBy()).isEqualTo("A");

    story.countered("b", Story.TERMS).accepted("a", "A");
    assertThat(story.status()).isEqualTo(Status.AGREED);
  }

  @Test
  void a_counter_offer_that_is_not_answered_withdraws_the_task_by_timer() {
    var story = new Story().submitted().countered("b", Story.TERMS).after(ofDays(1)).timeRunsOut();

    assertThat(story.status()).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  @Tag("rule-6")
  @Tag("rule-20")
  void the_counter_offer_past_the_limit_is_deadlocked_and_stays_an_offer() {
    var story = new Story().submitted();
    for (int round = 1; round <= 3; round++) {
      story.countered(round % 2 == 1 ? "b" : "a", Story.TERMS);
    }
    story.countered("a", Story.TERMS);
    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DEADLOCKED);
    assertThat(story.last(TaskUnresolved.class).offeredBy()).isEqualTo("A");

    var other = new Story().submitted();
    for (int round = 1; round <= 2; round++) {
      other.countered(round % 2 == 1 ? "b" : "a", Story.TERMS);
    }
    other.asked().informed().countered("b", Story.TERMS);
    assertThat(other.last(TaskUnresolved.class).offeredBy()).isEqualTo("B");
  }

  @Test
  @Tag("rule-6")
  void a_return_for_information_is_a_round_too() {
    var story = new Story().submitted();
    for (int round = 1; round <= 3; round++) {
      story.asked().informed();
    }

    story.asked();

    assertThat(story.last(TaskUnresolved.class).cause()).isEqualTo(Cause.DEADLOCKED);
  }
}
