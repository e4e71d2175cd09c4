package io.mandate.escalation.mandates;

import io.mandate.escalation.api.Power;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it is read.
 *
 * @param task whose directive it is for
 * @param coordinator the unit whose head has the powers
 * @param office that lent them
 * @param until when they end at the latest; null: with the work
 * @param endedBecause DATE, DIRECTIVE_CLOSED, DIRECTIVE_REVOKED, or the reasons of a revocation
 */
public record MandateView(
    UUID id,
    UUID caseId,
    UUID task,
    String title,
    String coordinator,
    String office,
    List<Power> powers,
    MandateState state,
    Instant grantedAt,
    @Nullable Instant until,
    @Nullable Instant endedAt,
    @Nullable String endedBecause) {

  public static MandateView of(Mandate mandate) {
    return new MandateView(
        mandate.id(),
        mandate.caseId(),
        mandate.taskId(),
        mandate.title(),
        mandate.coordinator(),
        mandate.office(),
        mandate.lent().powers(),
        mandate.state(),
        mandate.openedAt(),
        mandate.lent().until(),
        mandate.endedAt(),
        mandate.endedBecause());
  }
}
