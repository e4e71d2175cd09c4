package io.mandate.escalation.cases;

import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.RevisedPart;
import java.util.List;
import java.util.UUID;

/**
 * What of a COOPERATE ruling is to be other (rule 10).
 *
 * @param revoke all parts that are not judged yet end; then nothing else is said
 * @param added further parts, numbered on from the last
 */
public record Revision(
    UUID id, String reasons, boolean revoke, List<RevisedPart> changes, List<Order> added) {
  public Revision {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
  }

  boolean saysOneThing() {
    return revoke == (changes.isEmpty() && added.isEmpty());
  }
}
