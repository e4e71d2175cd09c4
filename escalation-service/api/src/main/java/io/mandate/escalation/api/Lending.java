package io.mandate.escalation.api;

import java.time.Instant;
import java.util.UUID;

/** How a mandate that came with a ruling ends (rule 12). */
public sealed interface Lending extends EscalationEvent.OfCase {
  UUID mandateId();

  /** Who lent the powers, or stands above him, took them back. */
  record MandateRevoked(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      UUID mandateId,
      String reasons)
      implements Lending {}

  /** Its date passed, or the work that it was for ended. */
  record MandateEnded(
      UUID taskId, UUID caseId, int escalation, Actor actor, Instant at, UUID mandateId, EndedBy by)
      implements Lending {}

  /** What ended a mandate that nobody revoked. */
  enum EndedBy {
    DATE,
    DIRECTIVE_CLOSED,
    DIRECTIVE_REVOKED
  }
}
