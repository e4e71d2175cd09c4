package io.mandate.hierarchy.api;

/** In what capacity somebody holds an office. */
public enum Capacity {
  /** Answers for the unit. */
  HEAD,
  /** Put over the unit: stands right above its head. */
  IN_CHARGE,
  /** Appointed to rule between the units of two trees that share no top. */
  ARBITER
}
