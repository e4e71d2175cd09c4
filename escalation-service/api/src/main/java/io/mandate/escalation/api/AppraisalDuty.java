package io.mandate.escalation.api;

/** What has to be done on an appraisal (rule 17). */
public enum AppraisalDuty {
  /** Propose it: the direct superior's, then the adjudicator's. */
  PROPOSAL,
  /** Decide on what was proposed: two levels up, and above who proposed. */
  DECISION
}
