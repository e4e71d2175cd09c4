package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.TaskLife.TaskAccepted;
import io.mandate.task.api.TaskLife.TaskReceived;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A favour is asked; the counterpart answers as it likes.
 *
 * @param received seen; seen is not answered
 */
public record FavourOpen(Clock clock, boolean received) implements Favour {

  static FavourOpen fresh(Facts task, Moment moment) {
    return new FavourOpen(
        moment.org().clock(task.counterpart(), Clock.Kind.ANSWER, task.urgency(), moment.at()),
        false);
  }

  @Override
  public Status status() {
    return Status.OPEN;
  }

  @Override
  public FavourOpen on(Clock other) {
    return new FavourOpen(other, received);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.ANSWER;
  }

  @Override
  public Step receive(Facts task, Moment moment) {
    if (received) {
      throw Problem.of(TaskProblems.ALREADY_RECEIVED);
    }
    return Step.to(new FavourOpen(clock, true), task)
        .saying(todos -> new TaskReceived(task.id(), moment.actor(), moment.at(), todos));
  }

  @Override
  public Step accept(Facts task, Moment moment) {
    DueDates.requireAhead(task, moment);
    return Step.to(FavourAgreed.bound(task, moment), task)
        .saying(
            todos -> new TaskAccepted(task.id(), moment.actor(), moment.at(), task.terms(), todos));
  }

  @Override
  public Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    return Favour.declined(task, moment);
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
