package io.mandate.escalation.api;

/** Why an adjudicator refers a case upward (rule 16). */
public enum ReferralKind {
  /** A unit concerned is not his. */
  UNIT_NOT_MINE,
  /** What it takes is not his to give. */
  RESOURCE_NOT_MINE,
  /** He must not rule on it (回避). */
  RECUSAL
}
