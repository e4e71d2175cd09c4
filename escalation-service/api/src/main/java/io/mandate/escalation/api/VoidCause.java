package io.mandate.escalation.api;

/** Why an appraisal no longer counts (rule 17). */
public enum VoidCause {
  /** The assignment was judged again. */
  LATER_VERDICT,
  /** The work was revoked: nobody's fault. */
  REVOKED,
  /** The task was annulled. */
  ANNULLED
}
