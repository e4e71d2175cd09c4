package io.mandate.task.tasks;

import io.mandate.platform.time.Ids;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a task goes up (rule 7): one case per occurrence, each with the task's escalation number. The
 * case's id is derived from that, so that a task which escalates once more after its database was
 * restored meets the case that it had opened in the lost time.
 */
final class Unresolved {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Unresolved() {}

  /**
   * Escalates, or what the parties' degree makes of it (rule 26).
   *
   * @param from the state that it leaves
   * @param at when the cause arose; for a deadline, the deadline (rule 24)
   */
  static Step step(
      Waiting from, Facts task, Cause cause, List<String> culprits, Instant at, Moment moment) {
    return happened(from, task, new Occurrence(cause, culprits, at, null), moment);
  }

  /** The same of what is known to have happened. */
  static Step happened(Waiting from, Facts task, Occurrence why, Moment moment) {
    return switch (Degrees.of(task, moment)) {
      case OFF -> Degrees.lapsed(task, why, moment);
      case OBSERVE -> Degrees.observed(from, task, why, moment);
      case ENFORCE -> escalated(from, task, why, moment);
    };
  }

  private static Step escalated(Waiting from, Facts task, Occurrence why, Moment moment) {
    boolean agreed = from.status() == Status.AGREED || from.status() == Status.DELIVERED;
    Facts counted = task.escalated();
    var state =
        new Escalated(
            Ids.derived(task.id(), counted.escalation()),
            why.cause(),
            why.culprits(),
            agreed,
            why.at(),
            false,
            minute(counted, moment),
            why.takenUpBy());
    return Step.to(state, counted).saying(todos -> said(state, counted, why.at(), false, moment));
  }

  /** No case was seen to open: the same again, of the same case. */
  static Step again(Escalated state, Facts task, Moment moment) {
    Escalated waiting = state.waiting(minute(task, moment));
    return Step.to(waiting, task).saying(todos -> said(waiting, task, state.since(), true, moment));
  }

  private static Clock minute(Facts task, Moment moment) {
    return Clock.dated(task.counterpart(), Clock.Kind.CASE, moment.at().plus(MINUTE), moment.at());
  }

  static TaskUnresolved said(
      Escalated state, Facts task, Instant at, boolean repeated, Moment moment) {
    return new TaskUnresolved(
        task.id(),
        moment.actor(),
        at,
        state.caseId(),
        task.escalation(),
        state.cause(),
        state.culprits(),
        task.requester(),
        task.counterpart(),
        task.urgency(),
        task.title(),
        task.terms(),
        state.agreed() ? null : task.offeredBy(),
        state.agreed(),
        task.settledBefore(),
        task.lastDelivery(),
        state.takenUpBy(),
        task.about().matter(),
        repeated,
        List.of());
  }
}
