package io.mandate.escalation.api;

/** What becomes of a proposed commendation or censure (rule 17). */
public enum AppraisalDecision {
  UPHELD,
  DISMISSED
}
