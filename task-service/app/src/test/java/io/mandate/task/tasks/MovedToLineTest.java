package io.mandate.task.tasks;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.hierarchy.api.Relation;
import io.mandate.task.api.OrgInFlight.TaskMovedToLine;
import io.mandate.task.api.Todo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The org changes while a task is under way. */
@Tag("rule-2")
class MovedToLineTest {
  @Test
  void who_commands_now_is_told_until_he_signs_for_it() {
    var story = apart(new Story().submitted(), Relation.SUPERIOR);

    assertThat(story.status()).isEqualTo(Status.MOVED_TO_LINE);
    assertThat(story.last(TaskMovedToLine.class).todos())
        .extracting(Todo::holder, Todo::kind)
        .containsExactly(tuple("A/HEAD", Todo.Kind.SORT_OUT));
    assertThat(turn(story)).isEqualTo(Move.Side.REQUESTER);

    story.does("a", (state, moment) -> state.receive(story.task.facts(), "A", moment));
    assertThat(story.task.life().todos(story.task.facts())).isEmpty();
  }

  @Test
  void where_the_counterpart_commands_it_is_told() {
    var story = apart(new Story().submitted().accepted(), Relation.SUBORDINATE);
    assertThat(story.last(TaskMovedToLine.class).heads()).containsExactly("B");
    assertThat(turn(story)).isEqualTo(Move.Side.COUNTERPART);
  }

  @Test
  void where_nobody_commands_both_heads_are_told_each_for_himself() {
    var story = apart(new Story().submitted(), Relation.UNRELATED);
    assertThat(turn(story)).isEqualTo(Move.Side.EITHER);

    story.does("b", (state, moment) -> state.receive(story.task.facts(), "B", moment));
    assertThat(story.task.life().todos(story.task.facts()))
        .extracting(Todo::holder)
        .containsExactly("A/HEAD");
    assertThat(turn(story)).isEqualTo(Move.Side.REQUESTER);
  }

  @Test
  @Tag("rule-8")
  void what_a_case_hands_back_is_looked_at_again() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    story.org.related(Relation.TANGLED);

    var returned =
        new CaseOutcome(
            CaseOutcome.Kind.RETURNED, UUID.randomUUID(), List.of(), UUID.randomUUID(), story.now);
    Step step = story.task.life().caseDecided(story.task.facts(), returned, story.by("s"));

    assertThat(step.next()).isInstanceOf(MovedToLine.class);
    assertThat(step.said()).hasSize(2);
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-20")
  void what_a_case_settled_goes_on_while_it_is_done() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    story.org.related(Relation.SUPERIOR);

    story.decided(CaseOutcome.Kind.AGREED);
    assertThat(story.status()).isEqualTo(Status.AGREED);
    assertThat(story.delivered().lookedAtAgain().status()).isEqualTo(Status.DELIVERED);
    assertThat(story.rejected().lookedAtAgain().status()).isEqualTo(Status.AGREED);

    assertThat(story.refused().status()).isEqualTo(Status.MOVED_TO_LINE);
  }

  @Test
  @Tag("rule-8")
  void what_was_agreed_anew_after_a_settlement_is_settled_no_more() {
    var story = new Story().submitted().after(ofDays(1)).timeRunsOut();
    story.decided(CaseOutcome.Kind.AGREED).refused().amended().accepted();
    assertThat(story.status()).isEqualTo(Status.AGREED);

    assertThat(apart(story, Relation.SUPERIOR).status()).isEqualTo(Status.MOVED_TO_LINE);
  }

  @Test
  void peers_and_escalated_tasks_go_on() {
    assertThat(new Story().submitted().lookedAtAgain().status()).isEqualTo(Status.OPEN);

    var up = new Story().submitted().after(ofDays(1)).timeRunsOut();
    assertThat(apart(up, Relation.SUPERIOR).status()).isEqualTo(Status.ESCALATED);
    assertThat(up.decided(CaseOutcome.Kind.DIRECTED).lookedAtAgain().status())
        .isEqualTo(Status.DIRECTED);
  }

  @ParameterizedTest
  @MethodSource("waiting")
  void whatever_waits_for_one_of_its_parties_ends(Story story) {
    assertThat(apart(story, Relation.TANGLED).status()).isEqualTo(Status.MOVED_TO_LINE);
    assertThat(story.task.dueAt()).isNull();
  }

  static Stream<Story> waiting() {
    return Stream.of(
        new Story().submitted(),
        new Story().submitted().countered("b", Story.TERMS),
        new Story().submitted().asked(),
        new Story().submitted().refused(),
        new Story().submitted().accepted(),
        new Story().submitted().accepted().delivered(),
        new Story().submitted().after(ofDays(1)).timeRunsOut().decided(CaseOutcome.Kind.RETURNED),
        Story.favour().submitted());
  }

  private static Story apart(Story story, Relation relation) {
    story.org.related(relation);
    return story.lookedAtAgain();
  }

  private static Move.Side turn(Story story) {
    return story.task.life().turn(Move.RECEIPT, story.task.facts());
  }
}
