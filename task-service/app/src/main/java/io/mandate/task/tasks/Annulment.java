package io.mandate.task.tasks;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The operators end what is not final, whatever state it is in: so no version is asked of them.
 * Locks: the directive first, then the task.
 */
@ApplicationScoped
public class Annulment {
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final WorkOfTasks work;
  private final Chronicle chronicle;
  private final Operators operators;

  Annulment(
      Tasks tasks,
      Deadlines deadlines,
      WorkOfTasks work,
      Chronicle chronicle,
      Operators operators) {
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.work = work;
    this.chronicle = chronicle;
    this.operators = operators;
  }

  /** Ends it, with the work ordered for it; while ESCALATED a wish to the case (rule 20). */
  public Task annul(UUID id, String reason) {
    Moment moment = operators.moment();
    Task seen = tasks.require(id);
    if (seen.isOverdue(moment.at())) {
      var _ = deadlines.apply(id, new IfMatch("\"" + seen.version() + "\""));
    }
    TaskState before = seen.life();
    List<TaskEvent> revoked =
        before instanceof Directed directed
            ? work.revoke(directed.directive(), reason, moment)
            : List.of();
    Task task = tasks.requireLocked(id);
    tasks.lock(task);
    if (task.life() instanceof Directed && revoked.isEmpty()) {
      throw Problem.of(TaskProblems.ILLEGAL_MOVE)
          .with("move", "annulment")
          .with("state", Status.DIRECTED.name());
    }
    Telling telling = new Telling(moment.org()).said(task, revoked);
    telling.said(task, task.take(task.life().annul(task.facts(), reason, moment), moment.at()));
    chronicle.write(telling);
    return task;
  }
}
