package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counterpart is bound to deliver by the due date. */
public record Agreed(Clock clock) implements Waiting {
  private static final int RETRACTIONS = 1;

  static Agreed bound(Facts task, Moment moment) {
    return new Agreed(moment.org().dated(task.counterpart(), task.terms().due(), moment.at()));
  }

  @Override
  public Status status() {
    return Status.AGREED;
  }

  @Override
  public Agreed on(Clock other) {
    return new Agreed(other);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.DELIVER;
  }

  /** Takes the agreement back; doing it twice is DISPUTED (rule 5). */
  @Override
  public Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    Facts counted = task.retracted();
    Step declined = Declined.step(counted, reason, acceptableIf, true, moment);
    return counted.retractions() <= RETRACTIONS
        ? declined
        : declined.then(
            Unresolved.step(
                declined.next(),
                counted,
                Cause.DISPUTED,
                List.of(task.counterpart()),
                moment.at(),
                moment));
  }

  @Override
  public Step deliver(Facts task, Delivery delivery, Moment moment) {
    Facts delivered = task.delivered(delivery);
    Clock confirmation =
        moment.org().clock(task.requester(), Clock.Kind.CONFIRMATION, task.urgency(), moment.at());
    return Step.to(new Delivered(confirmation), delivered)
        .saying(
            todos -> new TaskDelivered(task.id(), moment.actor(), moment.at(), delivery, todos));
  }

  /** Needs the counterpart's consent or its effort counted (rule 20), which comes later. */
  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw Problem.of(TaskProblems.NOT_YET).with("feature", "withdrawal after agreement");
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(
        this, task, Cause.OVERDUE, List.of(task.counterpart()), clock.due(), moment);
  }
}
