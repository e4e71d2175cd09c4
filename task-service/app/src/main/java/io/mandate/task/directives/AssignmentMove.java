package io.mandate.task.directives;

/** What can be done to an assignment; DUE is the clock's. */
public enum AssignmentMove {
  RECEIPT,
  DELIVERY,
  VERDICT,
  DUE
}
