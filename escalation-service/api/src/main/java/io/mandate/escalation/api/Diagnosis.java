package io.mandate.escalation.api;

/**
 * Whose problem it was (rule 22): derived where the record decides, else chosen with the ruling.
 */
public enum Diagnosis {
  /** It climbed, because a superior did not rule. */
  SUPERIOR_INACTION,
  /** It was RETURNED: the task did not state its case. */
  TASK_POOR,
  /** The sides have nothing in common to gain. */
  NO_SHARED_INTEREST,
  /** There is nothing to do it with. */
  NO_RESOURCES
}
