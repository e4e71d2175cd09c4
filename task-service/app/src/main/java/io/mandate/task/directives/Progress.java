package io.mandate.task.directives;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Order;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.TaskProblems;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far an assignment is, and what each move makes of it. A state that does not know a move
 * refuses it.
 *
 * <pre>
 * ISSUED --receipt--> ACTIVE --delivery, due date, an input not MET--> TO_JUDGE --verdict--> JUDGED
 *                        ^-------- redo or amendment by a new date ------'   revocation: REVOKED
 * </pre>
 *
 * @param clock its next thing; null while it waits for its inputs, and when it has ended
 */
record Progress(Order order, AssignmentState state, Work work, @Nullable Clock clock) {

  /** Its date runs from the start, unless it waits for others (rule 15). */
  static Progress issued(Order order, Instant now) {
    return new Progress(
        order,
        AssignmentState.ISSUED,
        Work.NONE,
        order.inputs().isEmpty() ? dueClock(order, order.due(), now) : null);
  }

  /** It was delivered before the ruling, which judges it (rule 10). */
  static Progress ruled(Order order, Delivery delivery, Judged verdict) {
    return new Progress(
        order, AssignmentState.JUDGED, Work.NONE.delivered(delivery).judged(verdict), null);
  }

  Progress received() {
    require(AssignmentMove.RECEIPT);
    return new Progress(order, AssignmentState.ACTIVE, work, clock);
  }

  /** Goes to judgement; what comes late does not start the judge's window anew. */
  Progress delivered(Delivery delivery, Ordered ordered, Moment moment) {
    require(AssignmentMove.DELIVERY);
    if (state != AssignmentState.TO_JUDGE) {
      return toJudge(work.delivered(delivery), ordered, moment);
    }
    if (work.last() != null) {
      throw illegal(AssignmentMove.DELIVERY);
    }
    return new Progress(order, state, work.delivered(delivery), clock);
  }

  /** The due date passed: it goes to judgement as it is. */
  Progress overdue(Ordered ordered, Moment moment) {
    require(AssignmentMove.DUE);
    return toJudge(work.overdue(), ordered, moment);
  }

  /** Every input is MET: its due date runs (rule 15). */
  Progress begun(Instant due, Instant now) {
    require(AssignmentMove.INPUT_ENDED);
    return new Progress(order, state, work.dueBy(due), dueClock(order, due, now));
  }

  /** An input ended otherwise: it goes to judgement as it is (rule 15). */
  Progress inputFailed(Ordered ordered, Moment moment) {
    require(AssignmentMove.INPUT_ENDED);
    return toJudge(work, ordered, moment);
  }

  /** It ends, or is to be done again by a new date. */
  Progress judged(Judged verdict) {
    Instant redo = verdict.redo();
    return redo == null
        ? new Progress(order, AssignmentState.JUDGED, work.judged(verdict), null)
        : new Progress(
            order,
            AssignmentState.ACTIVE,
            work.again(verdict, redo),
            dueClock(order, redo, verdict.at()));
  }

  /** Other terms; what was to be judged is to be done by the new date (rule 11). */
  Progress amended(Order other, Instant now) {
    require(AssignmentMove.AMENDMENT);
    boolean dated = !other.due().equals(order.due());
    if (state == AssignmentState.TO_JUDGE || (dated && !waits())) {
      var next = state == AssignmentState.TO_JUDGE ? AssignmentState.ACTIVE : state;
      return new Progress(other, next, work.reopened(), dueClock(other, other.due(), now));
    }
    return new Progress(other, state, work, clock);
  }

  /** Nobody's fault (rule 11); what was delivered stays on record. */
  Progress revoked() {
    require(AssignmentMove.REVOCATION);
    return new Progress(order, AssignmentState.REVOKED, work, null);
  }

  /** Another judge, a stall or a reminder, with the clock that goes with it. */
  Progress passedTo(Judgement judgement, Clock next) {
    return new Progress(order, state, work.before(judgement), next);
  }

  /** The end of its inputs is its next thing. */
  boolean waits() {
    return clock == null && !state.isFinal();
  }

  /** Who must judge it now, by office; null before, after, and while nobody is above all. */
  @Nullable String judgeOffice() {
    Judgement judgement = state == AssignmentState.TO_JUDGE ? work.judgement() : null;
    Judge judge = judgement == null ? null : judgement.judge();
    return judge == null ? null : judge.office();
  }

  void require(AssignmentMove move) {
    if (!state.allows(move)) {
      throw illegal(move);
    }
  }

  private Progress toJudge(Work done, Ordered ordered, Moment moment) {
    var opened = Judging.opened(ordered, order.party(), moment);
    return new Progress(
        order,
        AssignmentState.TO_JUDGE,
        done.before(opened),
        Judging.clock(opened, ordered, moment));
  }

  private static Clock dueClock(Order order, Instant due, Instant now) {
    return Clock.dated(order.party(), Clock.Kind.DUE_DATE, due, now);
  }

  private Problem illegal(AssignmentMove move) {
    return Problem.of(TaskProblems.ILLEGAL_MOVE)
        .with("move", move.name().toLowerCase(Locale.ROOT))
        .with("state", state.name());
  }
}
