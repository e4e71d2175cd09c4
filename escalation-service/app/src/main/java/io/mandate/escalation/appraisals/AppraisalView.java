package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.api.Ground;
import io.mandate.escalation.api.Seat;
import io.mandate.escalation.api.VoidCause;
import io.mandate.escalation.appraisals.AppraisalState.Decided;
import io.mandate.escalation.appraisals.AppraisalState.Lapsed;
import io.mandate.escalation.appraisals.AppraisalState.Open;
import io.mandate.escalation.appraisals.AppraisalState.Voided;
import io.mandate.hierarchy.api.Deadline;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appraisal as its readers see it.
 *
 * @param about the assignment, the case, or the task itself
 * @param subject whom it is about
 * @param standing as what he is appraised: {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE}, {@code
 *     person:CODE@UNIT}
 * @param kind what is, or would be, proposed
 * @param next whose turn it is, and until when; null when it is over
 * @param proposal null where nothing was proposed
 * @param decision only when DECIDED
 * @param lapsed only when LAPSED: what nobody was left for
 * @param voided only when VOIDED: why it no longer counts
 */
public record AppraisalView(
    UUID id,
    UUID taskId,
    Ground ground,
    UUID about,
    String title,
    String subject,
    String standing,
    Kind kind,
    long version,
    AppraisalState.Name state,
    Instant openedAt,
    @Nullable Turn next,
    @Nullable ProposalView proposal,
    @Nullable DecisionView decision,
    @Nullable AppraisalDuty lapsed,
    @Nullable VoidCause voided) {

  /** What follows for the subject. */
  public enum Kind {
    CENSURE,
    COMMENDATION
  }

  /**
   * Whose turn it is.
   *
   * @param person who held the office when it became his turn
   * @param deadline when it passes to the next, or lapses
   */
  public record Turn(AppraisalDuty duty, String office, String person, Deadline deadline) {}

  /** What was proposed, by whom, by which office. */
  public record ProposalView(String text, String reasons, Seat by, Instant at) {}

  /** What was decided, by whom, by which office. */
  public record DecisionView(AppraisalDecision decision, String reasons, Seat by, Instant at) {}

  public static AppraisalView of(Appraisal one) {
    var state = one.state();
    return new AppraisalView(
        one.id(),
        one.taskId(),
        one.ground(),
        one.about(),
        one.title(),
        one.subject().person(),
        one.subject().standing(),
        one.ground().commends() ? Kind.COMMENDATION : Kind.CENSURE,
        one.version(),
        state.name(),
        one.openedAt(),
        state instanceof Open open ? turn(open) : null,
        proposal(state.proposal()),
        state instanceof Decided end
            ? new DecisionView(end.decision(), end.reasons(), end.by(), end.at())
            : null,
        state instanceof Lapsed end ? end.duty() : null,
        state instanceof Voided end ? end.cause() : null);
  }

  private static Turn turn(Open state) {
    var seat = state.seat();
    return new Turn(state.duty(), seat.office(), seat.person(), state.clock());
  }

  private static @Nullable ProposalView proposal(@Nullable Proposal made) {
    return made == null
        ? null
        : new ProposalView(made.text(), made.reasons(), made.by(), made.at());
  }
}
