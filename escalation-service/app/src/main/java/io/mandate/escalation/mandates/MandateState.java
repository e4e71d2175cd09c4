package io.mandate.escalation.mandates;

import java.util.EnumSet;
import java.util.Set;

/** Where a mandate is in its life, and what can happen to it there. */
public enum MandateState {
  /** Ends at its date, if it has one, and with the work: its assignments have clocks (rule 23). */
  ACTIVE(MandateMove.REVOCATION, MandateMove.DATE, MandateMove.END_OF_WORK),
  ENDED(),
  REVOKED();

  private final Set<MandateMove> moves = EnumSet.noneOf(MandateMove.class);

  MandateState(MandateMove... legal) {
    moves.addAll(Set.of(legal));
  }

  boolean allows(MandateMove move) {
    return moves.contains(move);
  }
}
