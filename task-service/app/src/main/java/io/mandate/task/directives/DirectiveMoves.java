package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

  /**
   * Other terms and further parts, by whose work it is, or who coordinates it as far as his mandate
   * goes.
   *
   * @return the directive after it
   */
  public Directive amend(UUID id, Amendment amendment, IfMatch ifMatch) {
    return make(
        id,
        ifMatch,
        (one, at) -> readers.requireAmender(one, amendment, at),
        (one, moment) -> one.amend(amendment, superior(moment.actor()), moment));
  }

  /** Ends what is not judged yet. @return the directive after it */
  public Directive revoke(UUID id, String reasons, IfMatch ifMatch) {
    return make(
        id,
        ifMatch,
        (one, _) -> readers.requireOwner(one),
        (one, moment) -> one.revoke(reasons, moment));
  }

  /** Who coordinates orders those whom the superior commands that he acts for. */
  private static String superior(Actor actor) {
    return Objects.requireNonNullElse(actor.onBehalfOf(), actor.by());
  }

  private Directive make(
      UUID id,
      IfMatch ifMatch,
      BiFunction<Directive, Instant, Actor> who,
      BiFunction<Directive, Moment, List<TaskEvent>> how) {
    Directive directive = readers.requireDirective(id);
    Moment moment = moments.by(readers.actor());
    IfMatch expected =
        directive.isDue(moment.at()) ? deadlines.apply(id, Directive::version, ifMatch) : ifMatch;
    Directive locked = directives.locked(id);
    Moment acting = moment.by(who.apply(locked, moment.at()));
    expected.require(locked.version());
    ending.write(locked, how.apply(locked, acting), acting);
    return locked;
  }
}
