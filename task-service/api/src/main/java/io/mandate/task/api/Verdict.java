package io.mandate.task.api;

/** How a part was judged (rules 13, 15). BLOCKED comes with inputs between assignments. */
public enum Verdict {
  MET,
  PARTIAL,
  EMPTY
}
