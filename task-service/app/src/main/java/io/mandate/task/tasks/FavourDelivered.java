package io.mandate.task.tasks;

import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;

/** A favour was done: thanks are due, and come by timer where nobody says them. */
public record FavourDelivered(Clock clock) implements Favour {

  @Override
  public Status status() {
    return Status.DELIVERED;
  }

  @Override
  public FavourDelivered on(Clock other) {
    return new FavourDelivered(other);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.CONFIRM;
  }

  @Override
  public Step confirm(Facts task, Moment moment) {
    return done(task, moment.at(), moment);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return done(task, clock.due(), moment);
  }

  /** Never flagged unevidenced: a favour has no criteria to prove. */
  private static Step done(Facts task, Instant at, Moment moment) {
    return Step.to(new Ended(Status.DONE, at), task)
        .saying(todos -> new TaskConfirmed(task.id(), moment.actor(), at, false, null, todos));
  }
}
