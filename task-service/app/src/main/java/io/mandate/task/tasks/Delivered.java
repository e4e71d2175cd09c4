package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.DeliveryRejected;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Limits;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose clock it is, judges what was delivered (rule 14): the requester, or of the requester's own
 * part the counterpart (rule 5).
 */
public record Delivered(Clock clock, Pleas pleas) implements Waiting {
  public Delivered {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
  }

  public Delivered(Clock clock) {
    this(clock, Pleas.NONE);
  }

  @Override
  public Status status() {
    return Status.DELIVERED;
  }

  @Override
  public Delivered on(Clock other) {
    return new Delivered(other, pleas);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.CONFIRM;
  }

  @Override
  public Move.Side turn(Move move, Facts task) {
    return move == Move.CONFIRMATION || move == Move.REJECTION
        ? task.side(clock.party())
        : move.side();
  }

  @Override
  public Step confirm(Facts task, Moment moment) {
    return confirm(task, null, moment);
  }

  @Override
  public Step confirm(Facts task, @Nullable Integer share, Moment moment) {
    if (ofRequester(task)) {
      return counterpartBound(task, moment);
    }
    Completion completion = Completion.of(task, share, Evidenced.lacking(task), moment);
    return Step.to(Ended.done(moment.at(), completion), task)
        .saying(todos -> completion.said(task, moment.at(), moment, todos));
  }

  /** With a due date moved by the requester's lateness, at least the policy's minimum away. */
  private static Step counterpartBound(Facts task, Moment moment) {
    Instant soonest = moment.org().soonest(task.counterpart(), task.urgency(), moment.at());
    Facts met = task.requesterMet(RequesterFirst.met(task, soonest));
    return Step.to(Agreed.bound(met, moment), met)
        .saying(
            todos ->
                new TaskConfirmed(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    Evidenced.lackingFirst(met),
                    met.terms().due(),
                    null,
                    null,
                    todos));
  }

  /** The work is to be done again by a new date; more often than the policy allows is DISPUTED. */
  @Override
  public Step reject(Facts task, String reasons, Instant due, Moment moment) {
    String again = ofRequester(task) ? task.requester() : task.counterpart();
    requireTime(due, moment.org().soonest(again, task.urgency(), moment.at()), moment.at());
    Facts counted =
        task.rejected(
            ofRequester(task) ? RequesterFirst.again(task, due) : task.terms().dueBy(due));
    Step step =
        Step.to(Agreed.bound(counted, moment), counted)
            .saying(todos -> rejected(counted, reasons, due, moment, todos));
    return exceeds(counted) ? disputed(step, counted, reasons, due, moment) : step;
  }

  private static void requireTime(Instant due, Instant soonest, Instant now) {
    if (due.isBefore(soonest)) {
      throw Problem.of(TaskProblems.DUE_TOO_SOON)
          .with("earliest", soonest)
          .violation("body.due", "due-too-soon");
    }
    if (DueDates.tooFar(due, now)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.due", "due-too-far");
    }
  }

  private static Step disputed(
      Step again, Facts counted, String reasons, Instant due, Moment moment) {
    return new Step(
            again.next(), counted, List.of(rejected(counted, reasons, due, moment, List.of())))
        .then(
            Unresolved.step(
                (Waiting) again.next(), counted, Cause.DISPUTED, List.of(), moment.at(), moment));
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw Consent.missing();
  }

  @Override
  public Step withdrawCounting(Facts task, @Nullable String reason, Moment moment) {
    return Consent.counting(task, reason, moment);
  }

  @Override
  public Step consent(Facts task, String party, Moment moment) {
    return Consent.step(this, this::asking, task, party, moment);
  }

  private Delivered asking(Pleas other) {
    return new Delivered(clock, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(this, task, Cause.IGNORED, List.of(clock.party()), clock.due(), moment);
  }

  private boolean ofRequester(Facts task) {
    return clock.party().equals(task.counterpart());
  }

  private static DeliveryRejected rejected(
      Facts task, String reasons, Instant due, Moment moment, List<Todo> todos) {
    return new DeliveryRejected(
        task.id(), moment.actor(), moment.at(), reasons, due, task.rejections(), todos);
  }

  private static boolean exceeds(Facts counted) {
    Limits limits = counted.limits();
    return limits != null && counted.rejections() > limits.rejections();
  }
}
