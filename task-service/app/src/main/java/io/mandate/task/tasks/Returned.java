package io.mandate.task.tasks;

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

  /** The amendment after RETURNED itself never deadlocks (rule 6). */
  @Override
  public Step amend(Facts task, Terms terms, Moment moment) {
    return Wrangling.amended(task, terms, moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Ended.withdrawnByTimer(task, clock, moment);
  }
}
