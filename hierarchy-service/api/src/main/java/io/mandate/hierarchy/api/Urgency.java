package io.mandate.hierarchy.api;

/** How urgent a task is: selects the policy. */
public enum Urgency {
  /** 平急. */
  NORMAL,
  /** 加急. */
  URGENT,
  /** 特急. */
  CRITICAL
}
