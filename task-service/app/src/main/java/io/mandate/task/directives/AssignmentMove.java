package io.mandate.task.directives;

/**
 * What can be done to an assignment; DUE is the clock's, INPUT_ENDED another part's, the last two
 * the whole directive's.
 */
public enum AssignmentMove {
  RECEIPT,
  DELIVERY,
  VERDICT,
  DUE,
  INPUT_ENDED,
  AMENDMENT,
  REVOCATION
}
