package io.mandate.task.tasks;

import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
    return confirm(task, null, moment);
  }

  @Override
  public Step confirm(Facts task, @Nullable Integer share, Moment moment) {
    return done(task, share, moment.at(), moment);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return done(task, null, clock.due(), moment);
  }

  /** Never flagged unevidenced: a favour has no criteria to prove. */
  private static Step done(Facts task, @Nullable Integer share, Instant at, Moment moment) {
    Completion completion = Completion.of(task, share, false, moment);
    return Step.to(Ended.done(at, completion), task)
        .saying(todos -> completion.said(task, at, moment, todos));
  }
}
