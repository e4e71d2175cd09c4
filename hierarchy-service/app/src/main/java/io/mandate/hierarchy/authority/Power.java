package io.mandate.hierarchy.authority;

import io.mandate.hierarchy.api.Scope;
import org.jspecify.annotations.Nullable;

/** What a person may have over a party, or for it (rules 4, 8, 14, 17). */
public enum Power {
  /** To order: the superior line's. */
  COMMAND(null),
  /** To appraise: the superior line's. */
  EVALUATE(null),
  /** To decide on an appraisal: two levels up, or the highest there is. */
  DECIDE(null),
  /** To submit requests for the party. */
  FILE(Scope.FILE),
  /** To answer and deliver for the party. */
  ANSWER(Scope.ANSWER),
  /** To rule between parties: their nearest shared superior's. */
  RULE(Scope.RULE),
  /** To judge what the party was ordered to do. */
  JUDGE(Scope.JUDGE),
  /** To see the party's work. */
  READ(Scope.READ);

  private final @Nullable Scope scope;

  Power(@Nullable Scope scope) {
    this.scope = scope;
  }

  /** In which it may be delegated; null: never. */
  @Nullable Scope scope() {
    return scope;
  }
}
