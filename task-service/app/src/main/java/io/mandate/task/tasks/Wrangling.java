package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Mode;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskAmended;
import io.mandate.task.api.Terms;
import io.mandate.task.org.Limits;
import io.mandate.task.org.Moment;
import java.util.List;

/**
 * Rule 6: every counter-offer, amendment and return for information is a round, and the rounds are
 * limited.
 */
final class Wrangling {
  private Wrangling() {}

  /**
   * The round, or past the limit DEADLOCKED in its place; its terms are then those on the table.
   * Where that is only observed, the round stands (rule 26).
   *
   * @param from the state that the round would leave
   */
  static Step limited(Waiting from, Step round, Moment moment) {
    if (!exceeds(round.facts())) {
      return round;
    }
    var why = new Occurrence(Cause.DEADLOCKED, List.of(), moment.at(), null);
    return Degrees.of(round.facts(), moment) == Mode.OBSERVE
            && round.next() instanceof Waiting stays
        ? round.then(Degrees.observed(stays, round.facts(), why, moment))
        : Unresolved.happened(from, round.facts(), why, moment);
  }

  /** The requester's other terms: open again. */
  static Step amended(Facts task, Terms terms, Moment moment) {
    Facts amended = task.offered(terms, task.requester());
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

  private static boolean exceeds(Facts counted) {
    Limits limits = counted.limits();
    return limits != null && counted.rounds() > limits.rounds();
  }
}
