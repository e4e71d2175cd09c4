package io.mandate.task.directives;

import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Chronicle;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.mandate.task.tasks.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a directive's facts mean for its task: the last verdict, or a revocation, closes both. */
@ApplicationScoped
class Ending {
  private final Tasks tasks;
  private final Chronicle chronicle;

  Ending(Tasks tasks, Chronicle chronicle) {
    this.tasks = tasks;
    this.chronicle = chronicle;
  }

  void write(Directive directive, List<TaskEvent> said, Moment moment) {
    UUID taskId = directive.taskId();
    if (taskId == null) {
      chronicle.write(new Telling(moment.org()).said(directive, said));
    } else {
      write(tasks.requireLocked(taskId), said, moment);
    }
  }

  private void write(Task task, List<TaskEvent> said, Moment moment) {
    Telling telling = new Telling(moment.org()).said(task, said);
    if (said.stream().anyMatch(Ending::ends)) {
      telling.said(task, task.take(task.life().directiveClosed(task.facts(), moment), moment.at()));
    }
    chronicle.write(telling);
  }

  private static boolean ends(TaskEvent fact) {
    return fact instanceof DirectiveClosed || fact instanceof DirectiveRevoked;
  }
}
