package io.mandate.task.api;

/** How a part was judged (rules 13, 15), from the best to the worst. */
public enum Verdict {
  MET,
  PARTIAL,
  /** Another part, which the verdict names, held it up. */
  BLOCKED,
  EMPTY
}
