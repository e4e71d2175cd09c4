package io.mandate.hierarchy.api;

/** What a person is appointed to in a unit. */
public enum Role {
  /** Answers for the unit, while nobody acts. */
  HEAD,
  /** Answers for the unit instead of its head, whose authority rests meanwhile. */
  ACTING,
  /** Put over the unit: stands right above its head. */
  IN_CHARGE,
  DEPUTY,
  MEMBER
}
