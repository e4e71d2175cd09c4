package io.mandate.task.tasks;

import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import org.jspecify.annotations.Nullable;

/** A favour was promised; not done by the date, it lapses. */
public record FavourAgreed(Clock clock) implements Favour {

  static FavourAgreed bound(Facts task, Moment moment) {
    return new FavourAgreed(
        moment.org().dated(task.counterpart(), task.terms().due(), moment.at()));
  }

  @Override
  public Status status() {
    return Status.AGREED;
  }

  @Override
  public FavourAgreed on(Clock other) {
    return new FavourAgreed(other);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.DELIVER;
  }

  /** Taking the promise back is as free as not making it. */
  @Override
  public Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    return Favour.declined(task, moment);
  }

  @Override
  public Step deliver(Facts task, Delivery delivery, Moment moment) {
    Clock confirmation =
        moment.org().clock(task.requester(), Clock.Kind.CONFIRMATION, task.urgency(), moment.at());
    return Step.to(new FavourDelivered(confirmation), task.delivered(delivery))
        .saying(
            todos ->
                new TaskDelivered(task.id(), moment.actor(), moment.at(), delivery, null, todos));
  }

  @Override
  public Step formalise(Facts task, String party, @Nullable Ask ask, Moment moment) {
    return Formalisation.step(task, party, ask, moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }
}
