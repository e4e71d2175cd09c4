package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskReceived;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counterpart must answer.
 *
 * @param received seen; seen is not answered
 */
public record Open(Clock clock, boolean received, Pleas pleas) implements Waiting {
  public Open {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
  }

  public Open(Clock clock, boolean received) {
    this(clock, received, Pleas.NONE);
  }

  static Open fresh(Facts task, Moment moment) {
    return new Open(
        moment.org().clock(task.counterpart(), Clock.Kind.ANSWER, task.urgency(), moment.at()),
        false);
  }

  @Override
  public Status status() {
    return Status.OPEN;
  }

  @Override
  public Open on(Clock other) {
    return new Open(other, received, pleas);
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
    return Step.to(new Open(clock, true, pleas), task)
        .saying(todos -> new TaskReceived(task.id(), moment.actor(), moment.at(), todos));
  }

  @Override
  public Step accept(Facts task, Moment moment) {
    return Agreed.step(task, moment);
  }

  @Override
  public Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    return Declined.step(task, reason, acceptableIf, false, moment);
  }

  @Override
  public Step counter(Facts task, Terms terms, Moment moment) {
    return Wrangling.limited(this, Countered.byCounterpart(task, terms, moment), moment);
  }

  @Override
  public Step askInformation(Facts task, List<String> missing, Moment moment) {
    return Wrangling.limited(this, Incomplete.step(this, task, missing, moment), moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }

  @Override
  public Step askJointly(Facts task, String party, Moment moment) {
    return Joint.step(this, this::asking, task, party, moment);
  }

  private Open asking(Pleas other) {
    return new Open(clock, received, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(
        this, task, Cause.IGNORED, List.of(task.counterpart()), clock.due(), moment);
  }
}
