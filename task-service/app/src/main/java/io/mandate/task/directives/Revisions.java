package io.mandate.task.directives;

import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.RevisedPart;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderChange.RevisionAnswered;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Directed;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.TaskProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ruling is revised through the case, but the work is here: what a revision asks is accepted as
 * an amendment or a revocation, or refused by the same rules (rules 10, 11).
 */
@ApplicationScoped
class Revisions {
  private final Directives directives;

  Revisions(Directives directives) {
    this.directives = directives;
  }

  /** What the revision makes of the task's work, its answer last but for the task's own end. */
  List<TaskEvent> answer(Task task, RevisionAsked asked, Moment moment) {
    if (!(task.life() instanceof Directed directed)) {
      return List.of(answered(task, asked, TaskProblems.ILLEGAL_MOVE.slug(), List.of(), moment));
    }
    Directive directive = directives.held(directed.directive());
    List<TaskEvent> said = new ArrayList<>(directive.timeRunsOut(moment));
    try {
      List<TaskEvent> made = make(directive, asked, moment);
      said.add(answered(task, asked, null, directive.todos(moment), moment));
      said.addAll(made);
    } catch (Problem refused) {
      said.add(answered(task, asked, refused.type().slug(), directive.todos(moment), moment));
    }
    if (said.getLast() instanceof DirectiveRevoked) {
      said.addAll(task.take(task.life().directiveClosed(task.facts(), moment), moment.at()));
    }
    return said;
  }

  private static List<TaskEvent> make(Directive directive, RevisionAsked asked, Moment moment) {
    if (asked.revoke()) {
      return directive.revoke(asked.reasons(), moment);
    }
    var amendment =
        new Amendment(
            asked.reasons(),
            asked.changes().stream().map(Revisions::change).toList(),
            asked.added().stream().map(RuledWork::order).toList());
    return directive.amend(amendment, asked.actor().by(), moment);
  }

  private static Amendment.Change change(RevisedPart part) {
    return new Amendment.Change(part.number(), part.deliverable(), part.criteria(), part.due());
  }

  private static RevisionAnswered answered(
      Task task, RevisionAsked asked, @Nullable String problem, List<Todo> todos, Moment moment) {
    return new RevisionAnswered(
        task.id(),
        moment.actor(),
        moment.at(),
        asked.revisionId(),
        problem == null,
        problem,
        todos);
  }
}
