package io.mandate.escalation.api;

/** What a superior may lend a coordinator for one directive (rule 12). */
public enum Power {
  /** Add parts to the work, and say what a part has to deliver. */
  ASSIGN,
  /** Set other dates for parts. */
  SET_DUE,
  /** Judge the parts of others. */
  JUDGE,
  /** Propose a censure of who delivered nothing. */
  PROPOSE_CENSURE
}
