package io.mandate.escalation.api;

/** What a ruling says (rule 10). */
public enum Outcome {
  COOPERATE,
  NOT_REQUIRED,
  RETURNED
}
