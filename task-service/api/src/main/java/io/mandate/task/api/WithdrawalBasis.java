package io.mandate.task.api;

/** Why a requester may withdraw what was agreed (rule 20). */
public enum WithdrawalBasis {
  /** The counterpart consented. */
  CONSENT,
  /** The counterpart's evidenced effort counts. */
  EFFORT_COUNTED
}
