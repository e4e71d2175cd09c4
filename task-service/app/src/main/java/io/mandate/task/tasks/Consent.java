package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Negotiation.WithdrawalAsked;
import io.mandate.task.api.WithdrawalBasis;
import io.mandate.task.org.Moment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rule 20: once it is agreed, the requester withdraws only with the counterpart's consent, or with
 * its evidenced effort counted.
 */
final class Consent {
  private Consent() {}

  /**
   * The requester asks, the counterpart consents. Asking again changes nothing.
   *
   * @param asking the state with these pleas
   */
  static Step step(
      Waiting from, Function<Pleas, TaskState> asking, Facts task, String party, Moment moment) {
    boolean asked = from.pleas().withdrawal();
    if (party.equals(task.counterpart())) {
      return given(asked, task, moment);
    }
    return asked
        ? Step.to(from, task)
        : Step.to(asking.apply(from.pleas().toWithdraw()), task)
            .saying(todos -> new WithdrawalAsked(task.id(), moment.actor(), moment.at(), todos));
  }

  /** Withdraws with the counterpart's evidenced effort counted. */
  static Step counting(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, WithdrawalBasis.EFFORT_COUNTED, moment);
  }

  /** Neither of both. */
  static Problem missing() {
    return Problem.of(TaskProblems.CONSENT_NEEDED);
  }

  private static Step given(boolean asked, Facts task, Moment moment) {
    if (!asked) {
      throw Problem.of(TaskProblems.NOT_ASKED);
    }
    return Ended.withdrawn(task, null, WithdrawalBasis.CONSENT, moment);
  }
}
