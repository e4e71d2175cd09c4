package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
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
        directive.isDue(moment.at())
            ? deadlines.apply(directive.id(), one -> one.part(id).version(), ifMatch)
            : ifMatch;
    Directive locked = directives.locked(directive.id());
    Moment acting = moment.by(readers.requireMove(move, locked.part(id)));
    expected.require(locked.part(id).version());
    ending.write(locked, how.apply(locked, acting), acting);
    return locked.part(id);
  }
}
