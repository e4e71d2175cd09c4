package io.mandate.task.tasks;

/** What can be done to a task; the noun under {@code tasks/{id}/}. */
public enum Move {
  EDIT,
  SUBMISSION,
  RECEIPT,
  ACCEPTANCE,
  REFUSAL,
  AMENDMENT,
  DELIVERY,
  CONFIRMATION,
  REJECTION,
  WITHDRAWAL,
  CASE_OPENED,
  CASE_OUTCOME,
  DIRECTIVE_CLOSED
}
