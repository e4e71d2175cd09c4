package io.mandate.task.tasks;

import io.mandate.escalation.api.OfferedTerms;
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
 * @param terms what a settlement changed about the terms; null when nothing
 * @param at when the case decided
 */
public record CaseOutcome(
    Kind kind,
    UUID caseId,
    List<UUID> wishes,
    @Nullable UUID directive,
    @Nullable OfferedTerms terms,
    Instant at) {

  public CaseOutcome(
      Kind kind, UUID caseId, List<UUID> wishes, @Nullable UUID directive, Instant at) {
    this(kind, caseId, wishes, directive, null, at);
  }

  /** Where the task goes. */
  public enum Kind {
    DIRECTED,
    DISMISSED,
    RETURNED,
    AGREED,
    DONE,
    WITHDRAWN,
    /** With the counterpart's evidenced effort counted (rule 20). */
    WITHDRAWN_WITH_EFFORT,
    ANNULLED
  }
}
