package io.mandate.task.tasks;

import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import org.jspecify.annotations.Nullable;

/** The superior found that an item of rule 4 is missing: the requester supplies it. */
public record Returned(Clock clock) implements Waiting {
  @Override
  public Status status() {
    return Status.RETURNED;
  }

  @Override
  public Returned on(Clock other) {
    return new Returned(other);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.AMEND_OR_WITHDRAW;
  }

  @Override
  public Step amend(Facts task, Terms terms, Moment moment) {
    return Wrangling.reopened(task.amended(terms), moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }

  /** Not supplied in time: withdrawn by timer. */
  @Override
  public Step silence(Facts task, Moment moment) {
    return Step.to(new Ended(Status.WITHDRAWN, clock.due()), task)
        .saying(todos -> new TaskWithdrawn(task.id(), moment.actor(), clock.due(), null, todos));
  }
}
