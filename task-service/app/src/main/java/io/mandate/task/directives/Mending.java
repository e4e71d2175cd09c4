package io.mandate.task.directives;

import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.Chronicle;
import io.mandate.task.tasks.Directed;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import io.mandate.task.tasks.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes ordered work, and its task, what the parts say that it is (rules 15, 23). */
@ApplicationScoped
public class Mending {
  private final Directives directives;
  private final Ending ending;
  private final Tasks tasks;
  private final Chronicle chronicle;
  private final Moments moments;

  Mending(Directives directives, Ending ending, Tasks tasks, Chronicle chronicle, Moments moments) {
    this.directives = directives;
    this.ending = ending;
    this.tasks = tasks;
    this.chronicle = chronicle;
    this.moments = moments;
  }

  /**
   * Directives without a clock: parts whose inputs have ended go on, and if all have ended it is
   * closed. One by one, since there should be none.
   *
   * @return those that have a clock now, or are closed
   */
  @Transactional(TxType.MANDATORY)
  public List<UUID> mend(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    List<UUID> mended = new ArrayList<>();
    for (UUID id : ids) {
      Directive directive = directives.locked(id);
      if (directive.state() == DirectiveState.OPEN && directive.dueAt() == null) {
        List<TaskEvent> said = settle(directive, moment);
        if (!said.isEmpty()) {
          ending.write(directive, said, moment);
        }
        directives.flush();
        if (directive.dueAt() != null || directive.state() != DirectiveState.OPEN) {
          mended.add(id);
        }
      }
    }
    return mended;
  }

  private static List<TaskEvent> settle(Directive directive, Moment moment) {
    WorkFacts facts = new WorkFacts(directive, moment);
    List<TaskEvent> said = new ArrayList<>();
    List<Assignment> parts = directive.assignments();
    for (Assignment ended : parts.stream().filter(part -> part.state().isFinal()).toList()) {
      Dependents.settle(ended, parts, moment)
          .forEach(going -> said.add(facts.settled(going, ended)));
    }
    directive.rewind();
    said.addAll(directive.closed(facts));
    return said;
  }

  /** Tasks that are DIRECTED though no work ordered for them is open. @return those that were */
  @Transactional(TxType.MANDATORY)
  public List<UUID> close(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    Telling telling = new Telling(moment.org());
    List<UUID> closed = new ArrayList<>();
    for (Task task : tasks.lockAll(ids)) {
      if (task.life() instanceof Directed && directives.openOf(List.of(task.id())).isEmpty()) {
        telling.said(
            task, task.take(task.life().directiveClosed(task.facts(), moment), moment.at()));
        closed.add(task.id());
      }
    }
    chronicle.write(telling);
    return closed;
  }
}
