package io.mandate.task.tasks;

import static io.mandate.task.tasks.CaseOutcome.Kind.DIRECTED;
import static io.mandate.task.tasks.CaseOutcome.Kind.RETURNED;
import static java.time.Duration.ofDays;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.Relation;
import io.mandate.task.org.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every open task has one next thing with a time: a clock, its window, and where it ends. */
@Tag("rule-23")
class NextThingTest {
  private static final UnaryOperator<Story> UP =
      story -> story.submitted().after(ofDays(1)).timeRunsOut();

  /** How a task gets into each state. */
  private static final Map<Class<?>, UnaryOperator<Story>> WAYS =
      Map.ofEntries(
          entry(Draft.class, story -> story),
          entry(Open.class, Story::submitted),
          entry(Countered.class, story -> story.submitted().countered("b", Story.TERMS)),
          entry(Incomplete.class, story -> story.submitted().asked()),
          entry(Declined.class, story -> story.submitted().refused()),
          entry(Agreed.class, story -> story.submitted().accepted()),
          entry(Delivered.class, story -> story.submitted().accepted().delivered()),
          entry(FavourOpen.class, _ -> Story.favour().submitted()),
          entry(FavourAgreed.class, _ -> Story.favour().submitted().accepted()),
          entry(FavourDelivered.class, _ -> Story.favour().submitted().accepted().delivered()),
          entry(Escalated.class, UP),
          entry(Returned.class, story -> UP.apply(story).decided(RETURNED)),
          entry(Directed.class, story -> UP.apply(story).decided(DIRECTED)),
          entry(MovedToLine.class, NextThingTest::movedToLine),
          entry(Ended.class, story -> UP.apply(story).decided(CaseOutcome.Kind.DISMISSED)));

  private static Map.Entry<Class<?>, UnaryOperator<Story>> entry(
      Class<?> state, UnaryOperator<Story> way) {
    return Map.entry(state, way);
  }

  private static Story movedToLine(Story story) {
    var submitted = story.submitted();
    submitted.org.related(Relation.SUPERIOR);
    return submitted.lookedAtAgain();
  }

  /**
   * The table of the domain: whose clock, which window, and when it runs out. DRAFT alone has none,
   * and where others keep the clock: DIRECTED its assignments, ESCALATED its case once it is open.
   */
  private record Runs(String whose, Clock.Kind window, Status end) {}

  private static final Map<Class<?>, Runs> CLOCKS =
      Map.ofEntries(
          runs(Open.class, "B", Clock.Kind.ANSWER, Status.ESCALATED),
          runs(Countered.class, "A", Clock.Kind.ANSWER, Status.WITHDRAWN),
          runs(Incomplete.class, "A", Clock.Kind.ANSWER, Status.WITHDRAWN),
          runs(Declined.class, "A", Clock.Kind.GRACE, Status.ESCALATED),
          runs(Agreed.class, "B", Clock.Kind.DUE_DATE, Status.ESCALATED),
          runs(Delivered.class, "A", Clock.Kind.CONFIRMATION, Status.ESCALATED),
          runs(Escalated.class, "B", Clock.Kind.CASE, Status.ESCALATED),
          runs(Returned.class, "A", Clock.Kind.ANSWER, Status.WITHDRAWN),
          runs(FavourOpen.class, "B", Clock.Kind.ANSWER, Status.LAPSED),
          runs(FavourAgreed.class, "B", Clock.Kind.DUE_DATE, Status.LAPSED),
          runs(FavourDelivered.class, "A", Clock.Kind.CONFIRMATION, Status.DONE));

  private static Map.Entry<Class<?>, Runs> runs(
      Class<?> state, String whose, Clock.Kind window, Status end) {
    return Map.entry(state, new Runs(whose, window, end));
  }

  @Test
  void a_task_is_brought_into_every_state() {
    assertThat(WAYS.keySet()).hasSameElementsAs(States.all());
    WAYS.forEach(
        (state, way) -> assertThat(way.apply(new Story()).task.life()).isInstanceOf(state));
  }

  @Test
  void only_drafts_ends_and_work_of_others_have_no_clock() {
    var clockless = States.all().stream().filter(state -> !CLOCKS.containsKey(state));

    assertThat(clockless)
        .containsExactlyInAnyOrder(Draft.class, Directed.class, MovedToLine.class, Ended.class);
    clockless().forEach(story -> assertThat(story.task.dueAt()).isNull());
  }

  private static java.util.stream.Stream<Story> clockless() {
    return java.util.stream.Stream.of(Draft.class, Directed.class, MovedToLine.class, Ended.class)
        .map(state -> requireNonNull(WAYS.get(state)).apply(new Story()));
  }

  @ParameterizedTest
  @MethodSource("open")
  void an_open_task_has_a_clock_a_window_and_an_end(Class<?> state) {
    var story = requireNonNull(WAYS.get(state)).apply(new Story());
    var runs = requireNonNull(CLOCKS.get(state));
    var clock = requireNonNull(story.task.life().clock());
    int said = story.said.size();

    assertThat(clock.party()).isEqualTo(runs.whose());
    assertThat(clock.kind()).isEqualTo(runs.window());
    assertThat(story.task.dueAt()).isEqualTo(clock.due()).isAfter(story.now);

    story.now = clock.due();
    story.timeRunsOut();

    assertThat(story.status()).isEqualTo(runs.end());
    assertThat(story.said).hasSize(said + 1);
    assertThat(story.task.isOverdue(story.now)).isFalse();
  }

  /** By reflection and not from the table, so that a new state without a clock fails. */
  static java.util.stream.Stream<Class<?>> open() {
    return States.all().stream()
        .filter(
            state ->
                !List.of(Draft.class, Directed.class, MovedToLine.class, Ended.class)
                    .contains(state));
  }
}
