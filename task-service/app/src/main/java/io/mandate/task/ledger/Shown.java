package io.mandate.task.ledger;

import io.mandate.task.api.Proof;
import java.time.Instant;
import java.util.Collection;

/** How an effort is shown. */
public enum Shown {
  /** By nothing. */
  NOT,
  /** Only by what is older than the task: existing work (rule 13). */
  OLD,
  /** By something that came to be for the task. */
  NEW;

  static Shown by(Collection<Proof> evidence, Instant taskBegan) {
    if (evidence.isEmpty()) {
      return NOT;
    }
    return evidence.stream().allMatch(proof -> proof.madeAt().isBefore(taskBegan)) ? OLD : NEW;
  }
}
