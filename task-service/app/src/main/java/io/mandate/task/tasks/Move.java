package io.mandate.task.tasks;

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

  private final Side side;

  Move(Side side) {
    this.side = side;
  }

  Side side() {
    return side;
  }
}
