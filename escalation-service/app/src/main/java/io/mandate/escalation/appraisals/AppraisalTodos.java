package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.appraisals.AppraisalState.Open;
import io.mandate.escalation.todos.OpenTodo;
import java.util.List;

/** What an appraisal leaves to do, and for whom: follows from its state alone. */
final class AppraisalTodos {

  /** What has to be done; by who holds the office himself, never by who acts for him. */
  enum Kind {
    PROPOSE_APPRAISAL,
    DECIDE_APPRAISAL
  }

  private AppraisalTodos() {}

  static List<OpenTodo> of(Appraisal subject) {
    return subject.state() instanceof Open open
        ? List.of(
            new OpenTodo(
                subject.id(),
                subject.taskId(),
                open.seat().office(),
                kind(open.duty()).name(),
                subject.id(),
                subject.title(),
                open.clock().at(),
                0))
        : List.of();
  }

  private static Kind kind(AppraisalDuty duty) {
    return switch (duty) {
      case PROPOSAL -> Kind.PROPOSE_APPRAISAL;
      case DECISION -> Kind.DECIDE_APPRAISAL;
    };
  }
}
