package io.mandate.task.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side asked the other for while the task is in its state; the next state knows nothing of
 * it.
 *
 * @param joint the party that wants to escalate together with the other (rule 7)
 * @param withdrawal the requester wants the counterpart's consent to withdraw (rule 20)
 * @param extension the counterpart wants a later due date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pleas(@Nullable String joint, boolean withdrawal, @Nullable Extension extension) {
  static final Pleas NONE = new Pleas(null, false, null);

  Pleas jointBy(@Nullable String party) {
    return new Pleas(party, withdrawal, extension);
  }

  Pleas toWithdraw() {
    return new Pleas(joint, true, extension);
  }

  Pleas toExtend(@Nullable Extension asked) {
    return new Pleas(joint, withdrawal, asked);
  }

  /** The other side's, to answer them. */
  List<Todo> todos(Facts task, Clock clock) {
    List<Todo> open = new ArrayList<>();
    if (joint != null) {
      open.add(todo(task.other(joint), Todo.Kind.JOIN_ESCALATION, task, clock));
    }
    if (withdrawal) {
      open.add(todo(task.counterpart(), Todo.Kind.CONSENT_TO_WITHDRAWAL, task, clock));
    }
    if (extension != null) {
      open.add(todo(task.requester(), Todo.Kind.DECIDE_EXTENSION, task, clock));
    }
    return open;
  }

  private static Todo todo(String party, Todo.Kind kind, Facts task, Clock clock) {
    return new Todo(Holders.of(party), kind, task.id(), task.title(), clock.due());
  }
}
