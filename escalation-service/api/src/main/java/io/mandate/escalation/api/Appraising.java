package io.mandate.escalation.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of appraisals (rule 17). The words stay with the appraisal, whose readers are few.
 */
public sealed interface Appraising extends EscalationEvent {
  UUID appraisalId();

  /**
   * Somebody is to be appraised, or commended.
   *
   * @param about the assignment, the case, or the task itself
   * @param subject who was head of the unit, or held the office, then
   * @param standing as what: {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE}, {@code person:CODE@UNIT}
   * @param proposer his direct superior
   * @param due until when he may propose; null where he did with the same
   */
  record AppraisalOpened(
      UUID taskId,
      UUID appraisalId,
      Actor actor,
      Instant at,
      Ground ground,
      UUID about,
      String subject,
      String standing,
      Seat proposer,
      @Nullable Instant due)
      implements Appraising {}

  /**
   * A censure, or of what is good a commendation, is proposed.
   *
   * @param decider two levels above the subject and above who proposed
   * @param due until when he may decide
   */
  record AppraisalProposed(
      UUID taskId,
      UUID appraisalId,
      Actor actor,
      Instant at,
      Seat proposer,
      Seat decider,
      Instant due)
      implements Appraising {}

  record AppraisalDecided(
      UUID taskId,
      UUID appraisalId,
      Actor actor,
      Instant at,
      Seat decider,
      AppraisalDecision decision)
      implements Appraising {}

  /**
   * Whose turn it was let his window pass: that is recorded, never appraised.
   *
   * @param to of a PROPOSAL the adjudicator, of a DECISION the next above
   */
  record AppraisalClimbed(
      UUID taskId,
      UUID appraisalId,
      Actor actor,
      Instant at,
      AppraisalDuty duty,
      Seat from,
      Seat to,
      Instant due)
      implements Appraising {}

  /**
   * Nobody is left for this: it ends without effect.
   *
   * @param from who let his window pass last
   */
  record AppraisalLapsed(
      UUID taskId, UUID appraisalId, Actor actor, Instant at, AppraisalDuty duty, Seat from)
      implements Appraising {}

  record AppraisalVoided(UUID taskId, UUID appraisalId, Actor actor, Instant at, VoidCause cause)
      implements Appraising {}
}
