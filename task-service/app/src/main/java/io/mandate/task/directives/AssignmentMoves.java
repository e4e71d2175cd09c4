package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.Chronicle;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.mandate.task.tasks.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Makes a move on an assignment: authority, the passed deadline (rule 24), If-Match, the rules. */
@ApplicationScoped
public class AssignmentMoves {
  private final Directives directives;
  private final AssignmentReaders readers;
  private final DirectiveDeadlines deadlines;
  private final Ending ending;
  private final Moments moments;

  AssignmentMoves(
      Directives directives,
      AssignmentReaders readers,
      DirectiveDeadlines deadlines,
      Ending ending,
      Moments moments) {
    this.directives = directives;
    this.readers = readers;
    this.deadlines = deadlines;
    this.ending = ending;
    this.moments = moments;
  }

  /** Makes the move. @return the assignment after it */
  public Assignment make(
      UUID id,
      AssignmentMove move,
      IfMatch ifMatch,
      BiFunction<Directive, Moment, List<TaskEvent>> how) {
    Directive directive = readers.require(id);
    Moment moment = moments.by(readers.actor());
    IfMatch expected =
        isDue(directive, moment.at()) ? deadlines.apply(directive.id(), id, ifMatch) : ifMatch;
    Directive locked = directives.locked(directive.id());
    Moment acting = moment.by(readers.requireMove(move, locked.part(id)));
    expected.require(locked.part(id).version());
    ending.write(locked.taskId(), how.apply(locked, acting), acting);
    return locked.part(id);
  }

  private static boolean isDue(Directive directive, Instant now) {
    Instant due = directive.dueAt();
    return due != null && !due.isAfter(now);
  }

  /** What a directive's facts mean for its task: the last verdict closes both at once. */
  @ApplicationScoped
  static class Ending {
    private final Tasks tasks;
    private final Chronicle chronicle;

    Ending(Tasks tasks, Chronicle chronicle) {
      this.tasks = tasks;
      this.chronicle = chronicle;
    }

    void write(UUID taskId, List<TaskEvent> said, Moment moment) {
      Task task = tasks.requireLocked(taskId);
      Telling telling = new Telling(moment.org()).said(task, said);
      if (said.stream().anyMatch(DirectiveClosed.class::isInstance)) {
        telling.said(
            task, task.take(task.life().directiveClosed(task.facts(), moment), moment.at()));
      }
      chronicle.write(telling);
    }
  }
}
