package io.mandate.task.directives;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.sweep.Lateness;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.Chronicle;
import io.mandate.task.tasks.Storied;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.mandate.task.tasks.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Applies the passed deadlines of assignments (rule 24). Locks: directives first, then tasks. */
@ApplicationScoped
public class DirectiveDeadlines {
  private final Directives directives;
  private final Tasks tasks;
  private final Moments moments;
  private final Chronicle chronicle;
  private final Lateness lateness;

  DirectiveDeadlines(
      Directives directives, Tasks tasks, Moments moments, Chronicle chronicle, Lateness lateness) {
    this.directives = directives;
    this.tasks = tasks;
    this.moments = moments;
    this.chronicle = chronicle;
    this.lateness = lateness;
  }

  /** Locks up to so many directives with a deadline that has passed. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> due(int limit) {
    return directives.due(moments.by(Actor.CLOCK).at(), limit);
  }

  /** Applies what has passed of these directives' deadlines, in the running transaction. */
  @Transactional(TxType.MANDATORY)
  public void fire(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    List<Directive> due = directives.overdue(ids, moment.at());
    if (!due.isEmpty()) {
      fire(due, moment);
    }
  }

  /**
   * Applies one directive's passed deadlines before a move is judged, and commits them whatever
   * becomes of the move.
   *
   * @param version of what the mover saw: an assignment, or all of it
   * @param seen the version that he saw
   * @return the version that it has now
   */
  @Transactional(TxType.REQUIRES_NEW)
  public IfMatch apply(UUID directive, ToLongFunction<Directive> version, IfMatch seen) {
    Moment moment = moments.by(Actor.CLOCK);
    Directive locked = directives.locked(directive);
    seen.require(version.applyAsLong(locked));
    fire(List.of(locked), moment);
    return new IfMatch("\"" + version.applyAsLong(locked) + "\"");
  }

  private void fire(List<Directive> due, Moment moment) {
    Map<UUID, Task> owners =
        tasks
            .lockAll(
                due.stream().map(Directive::taskId).filter(Objects::nonNull).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Task::id, Function.identity()));
    Telling telling = new Telling(moment.org());
    for (Directive directive : due) {
      directive.assignments().stream()
          .filter(part -> part.isDue(moment.at()))
          .map(part -> Objects.requireNonNull(part.clock()).due())
          .forEach(deadline -> lateness.fired("assignments", deadline, moment.at()));
      List<TaskEvent> said = directive.timeRunsOut(moment);
      telling.said(story(directive, owners), said);
    }
    chronicle.write(telling);
  }

  private static Storied story(Directive directive, Map<UUID, Task> owners) {
    return directive.taskId() == null
        ? directive
        : Objects.requireNonNull(owners.get(directive.taskId()));
  }
}
