package io.mandate.task.tasks;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Negotiation.JointEscalationAsked;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.function.Function;

/** Rule 7, JOINT: one side asks, the other joins before the state changes. */
final class Joint {
  private Joint() {}

  /**
   * Asks, or joins the other side. Asking again changes nothing.
   *
   * @param asking the state with these pleas
   */
  static Step step(
      Waiting from, Function<Pleas, Waiting> asking, Facts task, String party, Moment moment) {
    Degrees.requireOn(task, moment);
    String before = from.pleas().joint();
    if (before == null) {
      return Step.to(asking.apply(from.pleas().jointBy(party)), task)
          .saying(
              todos ->
                  new JointEscalationAsked(task.id(), moment.actor(), moment.at(), party, todos));
    }
    return before.equals(party)
        ? Step.to(from, task)
        : Unresolved.step(
            asking.apply(from.pleas().jointBy(null)),
            task,
            Cause.JOINT,
            List.of(),
            moment.at(),
            moment);
  }
}
