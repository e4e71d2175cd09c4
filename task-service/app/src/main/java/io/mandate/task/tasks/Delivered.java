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
import org.jspecify.annotations.Nullable;

/** The requester judges what was delivered (rule 14). */
public record Delivered(Clock clock) implements Waiting {
  @Override
  public Status status() {
    return Status.DELIVERED;
  }

  @Override
  public Delivered on(Clock other) {
    return new Delivered(other);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.CONFIRM;
  }

  @Override
  public Step confirm(Facts task, Moment moment) {
    return Step.to(new Ended(Status.DONE, moment.at()), task)
        .saying(
            todos ->
                new TaskConfirmed(
                    task.id(), moment.actor(), moment.at(), Evidenced.lacking(task), todos));
  }

  /** The work is to be done again by a new date; more often than the policy allows is DISPUTED. */
  @Override
  public Step reject(Facts task, String reasons, Instant due, Moment moment) {
    Instant soonest = moment.org().soonest(task.counterpart(), task.urgency(), moment.at());
    if (due.isBefore(soonest)) {
      throw Problem.of(TaskProblems.DUE_TOO_SOON)
          .with("earliest", soonest)
          .violation("body.due", "due-too-soon");
    }
    if (DueDates.tooFar(due, moment.at())) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.due", "due-too-far");
    }
    Facts counted = task.rejected(due);
    Step again =
        Step.to(Agreed.bound(counted, moment), counted)
            .saying(todos -> rejected(counted, reasons, due, moment, todos));
    return exceeds(counted) ? disputed(again, counted, reasons, due, moment) : again;
  }

  private Step disputed(Step again, Facts counted, String reasons, Instant due, Moment moment) {
    return new Step(
            again.next(), counted, List.of(rejected(counted, reasons, due, moment, List.of())))
        .then(Unresolved.step(this, counted, Cause.DISPUTED, List.of(), moment.at(), moment));
  }

  /** Needs the counterpart's consent or its effort counted (rule 20), which comes later. */
  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw Problem.of(TaskProblems.NOT_YET).with("feature", "withdrawal after agreement");
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(
        this, task, Cause.IGNORED, List.of(task.requester()), clock.due(), moment);
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
