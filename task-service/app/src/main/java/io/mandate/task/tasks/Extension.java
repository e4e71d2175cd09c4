package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Extensions.ExtensionDecided;
import io.mandate.task.api.Extensions.ExtensionRequested;
import io.mandate.task.org.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A later due date that the counterpart asks for while it is bound; the requester decides. It is no
 * round, and undecided it lapses with the due date: the next state knows nothing of it.
 *
 * @param number counts those of the task, from 1
 * @param due the date asked for
 */
public record Extension(int number, Instant due, String reason) {

  /**
   * Asks.
   *
   * @throws Problem {@code extension-pending} while one is not decided, {@code invalid-request} for
   *     a date that is not later, or too far away
   */
  static Step ask(Agreed state, Facts task, Instant due, String reason, Moment moment) {
    if (state.pleas().extension() != null) {
      throw Problem.of(TaskProblems.EXTENSION_PENDING)
          .with("number", state.pleas().extension().number());
    }
    if (!due.isAfter(task.terms().due()) || DueDates.tooFar(due, moment.at())) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.due", "due-not-later");
    }
    Facts counted = task.around(task.about().extended());
    var extension = new Extension(counted.about().extensions(), due, reason);
    return Step.to(state.asking(state.pleas().toExtend(extension)), counted)
        .saying(
            todos ->
                new ExtensionRequested(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    extension.number(),
                    due,
                    reason,
                    todos));
  }

  /**
   * Decides.
   *
   * @throws Problem {@code not-found} where no such one waits
   */
  static Step decide(
      Agreed state,
      Facts task,
      int number,
      boolean granted,
      @Nullable String reason,
      Moment moment) {
    Extension asked = state.pleas().extension();
    if (asked == null || asked.number() != number) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    Facts after = granted ? task.restated(task.terms().dueBy(asked.due())) : task;
    Agreed next =
        granted ? Agreed.bound(after, moment) : state.asking(state.pleas().toExtend(null));
    return Step.to(next, after)
        .saying(
            todos ->
                new ExtensionDecided(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    number,
                    granted,
                    after.terms().due(),
                    reason,
                    todos));
  }
}
