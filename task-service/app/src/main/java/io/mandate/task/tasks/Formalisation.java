package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Favours.TaskFormalised;
import io.mandate.task.api.Terms;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Rule 3: either head may turn a favour FORMAL. The requester states its whole case with it; where
 * the counterpart does, the task waits until he has.
 */
final class Formalisation {
  private Formalisation() {}

  /**
   * @param party who turns it formal
   * @param ask the requester's case; null where what he stated before is all of it
   * @throws Problem {@code incomplete-task} where the requester leaves something out
   */
  static Step step(Facts favour, String party, @Nullable Ask ask, Moment moment) {
    Facts formal = favour.around(favour.about().formal());
    if (party.equals(favour.requester())) {
      return stated(formal.restated((ask == null ? favour.ask() : ask).terms(moment.at())), moment);
    }
    if (ask != null) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body.terms", "not-yours-to-state");
    }
    return waiting(formal, moment);
  }

  private static Step stated(Facts formal, Moment moment) {
    return Step.to(Open.fresh(formal, moment), formal)
        .saying(
            todos ->
                new TaskFormalised(
                    formal.id(),
                    moment.actor(),
                    moment.at(),
                    formal.requester(),
                    formal.terms(),
                    todos));
  }

  private static Step waiting(Facts formal, Moment moment) {
    Clock requesters =
        moment.org().clock(formal.requester(), Clock.Kind.ANSWER, formal.urgency(), moment.at());
    Clock counterparts = Open.fresh(formal, moment).clock();
    var state = new Incomplete(requesters, counterparts, moment.at(), formal.ask().missing());
    return Step.to(state, formal)
        .saying(
            todos ->
                new TaskFormalised(
                    formal.id(), moment.actor(), moment.at(), formal.counterpart(), null, todos));
  }

  /** The terms with which an incomplete task is open again: what it lacked must have come. */
  static Facts informed(Facts task, @Nullable Terms terms, Moment moment) {
    if (terms != null) {
      return task.restated(terms);
    }
    return task.ask().missing().isEmpty() ? task : task.restated(task.ask().terms(moment.at()));
  }
}
