package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What task-service said when the parties could not settle it; never changes.
 *
 * @param requester party code; the counterpart likewise
 * @param offeredBy whose terms are on the table; null if nobody's
 * @param unresolvedAt when the task's clock ran out, by task-service
 */
public record Dossier(
    Cause cause,
    List<String> culprits,
    String requester,
    String counterpart,
    Urgency urgency,
    String title,
    Terms terms,
    @Nullable String offeredBy,
    Instant unresolvedAt) {
  public Dossier {
    culprits = List.copyOf(culprits);
  }

  /**
   * @throws IllegalArgumentException when a party is none
   */
  static Dossier of(TaskUnresolved told) {
    return new Dossier(
        told.cause(),
        told.culprits(),
        Party.parse(told.requester()).code(),
        Party.parse(told.counterpart()).code(),
        Urgency.valueOf(told.urgency().name()),
        told.title(),
        told.terms(),
        told.offeredBy(),
        told.at());
  }

  /** Both sides, the requester first. */
  List<Party> parties() {
    return List.of(Party.parse(requester), Party.parse(counterpart));
  }

  /** Both sides as codes, the requester first. */
  List<String> sides() {
    return List.of(requester, counterpart);
  }
}
