package io.mandate.task.api;

/** Selects the policy: 平急, 加急, 特急. */
public enum Urgency {
  NORMAL,
  URGENT,
  CRITICAL
}
