package io.mandate.task.tasks;

import io.mandate.platform.time.Ids;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a task goes up (rule 7): one case per occurrence, each with the task's escalation number. The
 * case's id is derived from that, so that a task which escalates once more after its database was
 * restored meets the case that it had opened in the lost time.
 */
final class Unresolved {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Unresolved() {}

  /**
   * Escalates.
   *
   * @param from the state that it leaves
   * @param at when the cause arose; for a deadline, the deadline (rule 24)
   */
  static Step step(
      TaskState from, Facts task, Cause cause, List<String> culprits, Instant at, Moment moment) {
    boolean agreed = from.status() == Status.AGREED || from.status() == Status.DELIVERED;
    Facts counted = task.escalated();
    UUID caseId = Ids.derived(task.id(), counted.escalation());
    var state = new Escalated(caseId, cause, culprits, agreed, at, false, minute(counted, moment));
    return Step.to(state, counted).saying(todos -> said(state, counted, at, false, moment));
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
        state.agreed() ? null : task.requester(),
        state.agreed(),
        task.settledBefore(),
        task.lastDelivery(),
        repeated,
        List.of());
  }
}
