package io.mandate.hierarchy.api;

/** How far the product is switched on in a unit and below it (rule 26), the lowest degree first. */
public enum Mode {
  /** What runs out lapses, and both sides are told. */
  OFF,
  /** What would be escalated is flagged, and shadowed by a case that nobody is told of. */
  OBSERVE,
  /** All rules hold. */
  ENFORCE
}
