package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.task.api.Cause;
import io.mandate.task.api.OrgInFlight.ClockReplaced;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parties without a head. */
class VacancyTest {
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
  @Tag("rule-7")
  void a_head_who_follows_another_at_once_inherits_the_clock_with_at_least_the_minimum() {
    var story = new Story().submitted().after(ofHours(20));
    story.org.headed("B", "b2").minimum(ofHours(9));

    story.does("clock", (state, moment) -> ((Waiting) state).inherited(story.task.facts(), moment));

    assertThat(story.task.dueAt()).isEqualTo(story.now.plus(ofHours(9)));
    assertThat(story.last(ClockReplaced.class).todos())
        .extracting(Todo::holder, Todo::due)
        .containsExactly(tuple("B/HEAD", story.task.dueAt()));
    assertThat(((Waiting) story.task.life()).hasNewHead(story.by("b2"))).isFalse();
  }

  @Test
  void a_new_head_with_time_enough_keeps_the_clock_as_it_is() {
    var story = new Story().submitted();
    var due = story.task.dueAt();
    story.org.headed("B", "b2").minimum(ofHours(9));

    story.does("clock", (state, moment) -> ((Waiting) state).inherited(story.task.facts(), moment));

    assertThat(story.task.dueAt()).isEqualTo(due);
  }

  @Test
  @Tag("rule-24")
  void a_clock_that_runs_out_on_a_new_head_goes_on_for_him() {
    var story = new Story().submitted().after(ofDays(1));
    story.org.headed("B", "b2");

    assertThat(story.timeRunsOut().status()).isEqualTo(Status.OPEN);

    assertThat(story.after(ofDays(1)).timeRunsOut().status()).isEqualTo(Status.ESCALATED);
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
  void a_requester_who_loses_its_head_after_a_no_keeps_the_nos_price() {
    var story = new Story().submitted().refused();
    story.org.withoutHead("A");

    story.after(ofDays(1)).timeRunsOut();

    var declined = (Declined) story.task.life();
    assertThat(declined.reason()).isEqualTo("NO_CAPACITY");
    assertThat(declined.acceptableIf()).isEqualTo("next month");
    assertThat(declined.clock().kind()).isEqualTo(Clock.Kind.VACANCY);
    assertThat(story.after(ofDays(1)).timeRunsOut().last(TaskUnresolved.class).cause())
        .isEqualTo(Cause.VACANT);
  }
}
