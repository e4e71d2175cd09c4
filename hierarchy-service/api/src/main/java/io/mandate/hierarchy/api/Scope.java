package io.mandate.hierarchy.api;

/** What a delegate may do for who delegated. */
public enum Scope {
  FILE,
  ANSWER,
  RULE,
  JUDGE,
  READ
}
