package io.mandate.task.directives;

/** Where a directive is in its life. */
public enum DirectiveState {
  OPEN,
  CLOSED,
  REVOKED
}
