package io.mandate.escalation.mandates;

import io.mandate.escalation.todos.OpenTodo;
import io.mandate.escalation.todos.Todos;
import io.mandate.hierarchy.api.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who coordinates is told so, as long as his mandate lives. */
@ApplicationScoped
class MandateTodos {
  private static final String KIND = "COORDINATE";

  private final Todos todos;

  MandateTodos(Todos todos) {
    this.todos = todos;
  }

  /**
   * @param lastDue of the work's parts
   */
  void granted(Mandate mandate, @Nullable Instant lastDue) {
    var until = mandate.lent().until();
    var todo =
        new OpenTodo(
            mandate.id(),
            mandate.taskId(),
            Office.head(mandate.coordinator()).code(),
            KIND,
            mandate.caseId(),
            mandate.title(),
            until == null ? lastDue : until,
            0);
    todos.replace(Todos.Source.MANDATE, List.of(mandate.id()), List.of(todo));
  }

  void over(Collection<Mandate> ended) {
    todos.replace(Todos.Source.MANDATE, ended.stream().map(Mandate::id).toList(), List.of());
  }
}
