package io.mandate.task.tasks;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskAmended;
import io.mandate.task.api.Terms;
import io.mandate.task.org.Limits;
import io.mandate.task.org.Moment;
import java.util.List;

/** Rule 6: every change of terms is a round, and the rounds are limited. */
final class Wrangling {
  private Wrangling() {}

  /** The requester's other terms; past the limit they go up with the task instead. */
  static Step amend(TaskState from, Facts task, Terms terms, Moment moment) {
    Facts amended = task.amended(terms);
    return exceeds(amended)
        ? Unresolved.step(from, amended, Cause.DEADLOCKED, List.of(), moment.at(), moment)
        : reopened(amended, moment);
  }

  /** Open again. After RETURNED this is the only way: that amendment never deadlocks. */
  static Step reopened(Facts amended, Moment moment) {
    return Step.to(Open.fresh(amended, moment), amended)
        .saying(
            todos ->
                new TaskAmended(
                    amended.id(),
                    moment.actor(),
                    moment.at(),
                    amended.terms(),
                    amended.rounds(),
                    todos));
  }

  private static boolean exceeds(Facts amended) {
    Limits limits = amended.limits();
    return limits != null && amended.rounds() > limits.rounds();
  }
}
