package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A superior ordered the work: it is his office's now (rule 11), and its assignments keep the
 * clocks.
 */
public record Directed(UUID directive) implements TaskState {
  @Override
  public Status status() {
    return Status.DIRECTED;
  }

  @Override
  public @Nullable Clock clock() {
    return null;
  }

  /** None of its own: those of the directive's assignments. */
  @Override
  public List<Todo> todos(Facts task) {
    return List.of();
  }

  /** The requester cannot cancel what a superior ordered. */
  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw Problem.of(TaskProblems.WORK_IS_ORDERED).with("directive", directive);
  }

  @Override
  public Step directiveClosed(Facts task, Moment moment) {
    return Step.to(new Ended(Status.CLOSED, moment.at()), task);
  }
}
