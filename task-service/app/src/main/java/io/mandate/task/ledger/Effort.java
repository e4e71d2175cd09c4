package io.mandate.task.ledger;

import io.mandate.task.tasks.Status;
import java.util.Collection;
import java.util.Set;

/** Rule 18: what a stated effort is worth. Only accepted evidence counts. */
public enum Effort {
  /** It is on the scales. */
  COUNTED,
  /** Nobody accepted the work yet. */
  WAITING,
  /** Nothing shows it. */
  UNEVIDENCED,
  /** What shows it is older than the task (rule 13). */
  EXISTING_WORK,
  /** The work was not accepted. */
  NOT_ACCEPTED;

  /** Verdicts that accept, and what was revoked: its evidenced effort still counts (rule 11). */
  private static final Set<String> ACCEPTED = Set.of("MET", "PARTIAL", "REVOKED");

  /**
   * Of one contribution.
   *
   * @param state of its task
   * @param effortCounted whether that was withdrawn with the effort counted (rule 20)
   * @param parts verdicts on the party's own assignments of the task, or their states
   */
  static Effort of(Shown shown, Status state, boolean effortCounted, Collection<String> parts) {
    return switch (shown) {
      case NOT -> UNEVIDENCED;
      case OLD -> EXISTING_WORK;
      case NEW -> accepted(state, effortCounted, parts.stream().anyMatch(ACCEPTED::contains));
    };
  }

  private static Effort accepted(Status state, boolean effortCounted, boolean partAccepted) {
    return switch (state) {
      case DONE -> COUNTED;
      case WITHDRAWN -> effortCounted ? COUNTED : NOT_ACCEPTED;
      case CLOSED -> partAccepted ? COUNTED : NOT_ACCEPTED;
      case DIRECTED -> partAccepted ? COUNTED : WAITING;
      case DRAFT, OPEN, COUNTERED, INCOMPLETE, DECLINED -> WAITING;
      case AGREED, DELIVERED, ESCALATED, RETURNED -> WAITING;
      case DISMISSED, LAPSED, MOVED_TO_LINE, ANNULLED -> NOT_ACCEPTED;
    };
  }
}
