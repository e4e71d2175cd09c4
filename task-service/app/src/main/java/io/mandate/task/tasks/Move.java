package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Scope;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to a task; the noun under {@code tasks/{id}/}. */
public enum Move {
  EDIT(Side.DRAFTER),
  SUBMISSION(Side.REQUESTER),
  PETITION(Side.REQUESTER),
  RECEIPT(Side.COUNTERPART),
  ACCEPTANCE(Side.COUNTERPART),
  COUNTER_OFFER(Side.COUNTERPART),
  REFUSAL(Side.COUNTERPART),
  INFORMATION_REQUEST(Side.COUNTERPART),
  INFORMATION(Side.REQUESTER),
  AMENDMENT(Side.REQUESTER),
  DELIVERY(Side.COUNTERPART),
  CONFIRMATION(Side.REQUESTER),
  REJECTION(Side.REQUESTER),
  WITHDRAWAL(Side.REQUESTER),
  WITHDRAWAL_CONSENT(Side.EITHER),
  JOINT_ESCALATION(Side.EITHER),
  TAKE_UP(Side.SUPERIOR),
  ANNULMENT(Side.NOBODY),
  FORMALISATION(Side.EITHER),
  EXTENSION_REQUEST(Side.COUNTERPART),
  EXTENSION_DECISION(Side.REQUESTER),
  CASE_OPENED(Side.NOBODY),
  CASE_OUTCOME(Side.NOBODY),
  DIRECTIVE_CLOSED(Side.NOBODY);

  /** Whose move it is; NOBODY's come from events, or from operators. */
  public enum Side {
    DRAFTER,
    REQUESTER,
    COUNTERPART,
    EITHER,
    SUPERIOR,
    NOBODY
  }

  private static final Set<Move> FILED = EnumSet.of(EDIT, SUBMISSION, PETITION);
  private static final Set<Move> JUDGED = EnumSet.of(CONFIRMATION, REJECTION, EXTENSION_DECISION);

  private final Side side;

  Move(Side side) {
    this.side = side;
  }

  /** Who handles the task may do it too; what binds his unit is its head's alone. */
  boolean canBePassedOn() {
    return this == RECEIPT || this == DELIVERY || this == EXTENSION_REQUEST;
  }

  /** Whose it is, unless the state knows better: {@link TaskState#turn}. */
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
