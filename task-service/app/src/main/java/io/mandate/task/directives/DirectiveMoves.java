package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Makes a move on all of a directive: whose work it is, the passed deadlines, If-Match, rules. */
@ApplicationScoped
public class DirectiveMoves {
  private final Directives directives;
  private final AssignmentReaders readers;
  private final DirectiveDeadlines deadlines;
  private final Ending ending;
  private final Moments moments;

  DirectiveMoves(
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

  /** Other terms and further parts. @return the directive after it */
  public Directive amend(UUID id, Amendment amendment, IfMatch ifMatch) {
    return make(id, ifMatch, (one, moment) -> one.amend(amendment, moment.actor().by(), moment));
  }

  /** Ends what is not judged yet. @return the directive after it */
  public Directive revoke(UUID id, String reasons, IfMatch ifMatch) {
    return make(id, ifMatch, (one, moment) -> one.revoke(reasons, moment));
  }

  private Directive make(
      UUID id, IfMatch ifMatch, BiFunction<Directive, Moment, List<TaskEvent>> how) {
    Directive directive = readers.requireDirective(id);
    readers.requireOwner(directive);
    Moment moment = moments.by(readers.actor());
    IfMatch expected =
        directive.isDue(moment.at()) ? deadlines.apply(id, Directive::version, ifMatch) : ifMatch;
    Directive locked = directives.locked(id);
    expected.require(locked.version());
    ending.write(locked, how.apply(locked, moment), moment);
    return locked;
  }
}
