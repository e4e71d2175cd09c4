package io.mandate.task.directives;

import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Footing;
import io.mandate.task.org.Judge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who must do what about an assignment now. */
final class AssignmentTodos {
  private static final String ORG_ADMIN = "role:org-admin";

  private AssignmentTodos() {}

  static @Nullable Todo of(Assignment part, Ordered ordered, Footing org) {
    Instant due = due(part.clock());
    return switch (part.state()) {
      case ISSUED, ACTIVE ->
          new Todo(
              org.answering(part.party()),
              Todo.Kind.DELIVER_ASSIGNMENT,
              part.id(),
              ordered.title(),
              due);
      case TO_JUDGE ->
          new Todo(judge(part), Todo.Kind.JUDGE_ASSIGNMENT, part.id(), ordered.title(), due);
      case JUDGED, REVOKED -> null;
    };
  }

  /** Nobody above all parties: the org's administrators have to see to it. */
  private static String judge(Assignment part) {
    Judgement judgement = part.work().judgement();
    Judge judge = judgement == null ? null : judgement.judge();
    return judge == null ? ORG_ADMIN : judge.office();
  }

  private static @Nullable Instant due(@Nullable Clock clock) {
    return clock == null || clock.kind() == Clock.Kind.REMINDER ? null : clock.due();
  }
}
