package io.mandate.task.directives;

import java.util.EnumSet;
import java.util.Set;

/** Where an assignment is in its life, and what can be done to it there. */
public enum AssignmentState {
  /** One that waits for inputs has no clock of its own: their end is its next thing (rule 15). */
  ISSUED(
      AssignmentMove.RECEIPT,
      AssignmentMove.DELIVERY,
      AssignmentMove.DUE,
      AssignmentMove.INPUT_ENDED,
      AssignmentMove.AMENDMENT,
      AssignmentMove.REVOCATION),
  ACTIVE(
      AssignmentMove.DELIVERY,
      AssignmentMove.DUE,
      AssignmentMove.INPUT_ENDED,
      AssignmentMove.AMENDMENT,
      AssignmentMove.REVOCATION),
  /** Late work is still taken while nothing was delivered; the verdict says that it is late. */
  TO_JUDGE(
      AssignmentMove.DELIVERY,
      AssignmentMove.VERDICT,
      AssignmentMove.DUE,
      AssignmentMove.AMENDMENT,
      AssignmentMove.REVOCATION),
  JUDGED(),
  REVOKED();

  private final Set<AssignmentMove> moves = EnumSet.noneOf(AssignmentMove.class);

  AssignmentState(AssignmentMove... legal) {
    moves.addAll(Set.of(legal));
  }

  boolean allows(AssignmentMove move) {
    return moves.contains(move);
  }

  /** Nothing ever follows. */
  public boolean isFinal() {
    return this == JUDGED || this == REVOKED;
  }
}
