package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Scope;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to a task; the noun under {@code tasks/{id}/}. */
public enum Move {
  EDIT(Side.DRAFTER),
  SUBMISSION(Side.REQUESTER),
  RECEIPT(Side.COUNTERPART),
  ACCEPTANCE(Side.COUNTERPART),
  REFUSAL(Side.COUNTERPART),
  AMENDMENT(Side.REQUESTER),
  DELIVERY(Side.COUNTERPART),
  CONFIRMATION(Side.REQUESTER),
  REJECTION(Side.REQUESTER),
  WITHDRAWAL(Side.REQUESTER),
  CASE_OPENED(Side.NOBODY),
  CASE_OUTCOME(Side.NOBODY),
  DIRECTIVE_CLOSED(Side.NOBODY);

  /** Whose move it is; NOBODY's come from events. */
  public enum Side {
    DRAFTER,
    REQUESTER,
    COUNTERPART,
    NOBODY
  }

  private static final Set<Move> FILED = EnumSet.of(EDIT, SUBMISSION);
  private static final Set<Move> JUDGED = EnumSet.of(CONFIRMATION, REJECTION);

  private final Side side;

  Move(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }

  /**
   * What a delegate must hold to make it: filing is FILE's, judging what came JUDGE's (rule 14).
   */
  Scope scope() {
    return FILED.contains(this) ? Scope.FILE : JUDGED.contains(this) ? Scope.JUDGE : Scope.ANSWER;
  }
}
