package io.mandate.task.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nothing follows.
 *
 * @param status one of the final ones
 */
public record Ended(@JsonProperty("how") Status status, Instant at) implements TaskState {

  static Step withdrawn(Facts task, @Nullable String reason, Moment moment) {
    return Step.to(new Ended(Status.WITHDRAWN, moment.at()), task)
        .saying(todos -> new TaskWithdrawn(task.id(), moment.actor(), moment.at(), reason, todos));
  }

  @Override
  public @Nullable Clock clock() {
    return null;
  }

  @Override
  public List<Todo> todos(Facts task) {
    return List.of();
  }
}
