package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Mode;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.ByDegrees.TaskLapsed;
import io.mandate.task.api.ByDegrees.TaskObserved;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rule 26: what becomes of an unresolved task where the product is not switched on wholly. Of two
 * parties the lower degree counts.
 */
final class Degrees {
  private Degrees() {}

  static Mode of(Facts task, Moment moment) {
    return moment.org().mode(task.requester(), task.counterpart());
  }

  /**
   * What somebody does to take a task up.
   *
   * @throws Problem {@code escalation-switched-off} where all of that is refused
   */
  static void requireOn(Facts task, Moment moment) {
    if (of(task, moment) == Mode.OFF) {
      throw Problem.of(TaskProblems.SWITCHED_OFF)
          .with("parties", task.requester() + ", " + task.counterpart());
    }
  }

  /** OFF: nothing follows, and both are told. */
  static Step lapsed(Facts task, Occurrence why, Moment moment) {
    return Step.to(new Ended(Status.LAPSED, why.at()), task)
        .saying(
            todos ->
                new TaskLapsed(
                    task.id(), moment.actor(), why.at(), why.cause(), why.culprits(), todos));
  }

  /**
   * OBSERVE: it stays where it is, flagged, with a reminder as its next thing. The shadow of a case
   * ends with the task, so another cause only reminds again.
   */
  static Step observed(Waiting stays, Facts task, Occurrence why, Moment moment) {
    Clock reminder =
        moment.org().clock(stays.clock().party(), Clock.Kind.REMINDER, task.urgency(), moment.at());
    boolean repeated = task.shadow() != null;
    Occurrence shadow = Objects.requireNonNullElse(task.shadow(), why);
    String office = repeated ? null : adjudicator(task, why, moment);
    return Step.to(stays.on(reminder), task.observed(shadow))
        .saying(
            todos ->
                new TaskObserved(
                    task.id(),
                    moment.actor(),
                    repeated ? moment.at() : why.at(),
                    shadow.cause(),
                    shadow.culprits(),
                    office,
                    reminder.due(),
                    repeated,
                    todos));
  }

  private static @Nullable String adjudicator(Facts task, Occurrence why, Moment moment) {
    if (why.takenUpBy() != null) {
      return why.takenUpBy();
    }
    Judge nearest = moment.org().nearest(List.of(task.requester(), task.counterpart()));
    return nearest == null ? null : nearest.office();
  }
}
