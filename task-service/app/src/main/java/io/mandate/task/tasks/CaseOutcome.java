package io.mandate.task.tasks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case decided about its task.
 *
 * @param kind where the task goes
 * @param wishes which wishes it fulfilled; the others came too late (rule 20)
 * @param directive minted for DIRECTED, else null
 * @param at when the case decided
 */
public record CaseOutcome(
    Kind kind, UUID caseId, List<UUID> wishes, @Nullable UUID directive, Instant at) {

  /** Where the task goes. */
  public enum Kind {
    DIRECTED,
    DISMISSED,
    RETURNED,
    AGREED,
    DONE,
    WITHDRAWN,
    ANNULLED
  }
}
