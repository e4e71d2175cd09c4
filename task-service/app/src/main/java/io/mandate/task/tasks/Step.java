package io.mandate.task.tasks;

import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a move makes of a task.
 *
 * @param said what happened, in order
 */
public record Step(TaskState next, Facts facts, List<TaskEvent> said) {

  static Step to(TaskState next, Facts facts) {
    return new Step(next, facts, List.of());
  }

  /** Adds a fact; it carries the to-dos that are open after this step. */
  Step saying(Function<List<Todo>, TaskEvent> fact) {
    TaskEvent event = fact.apply(next.todos(facts));
    return new Step(next, facts, Stream.concat(said.stream(), Stream.of(event)).toList());
  }

  /** This step's facts, and then what follows from it. */
  Step then(Step consequence) {
    return new Step(
        consequence.next,
        consequence.facts,
        Stream.concat(said.stream(), consequence.said.stream()).toList());
  }
}
