package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything escalation-service says, keyed by task id. */
public sealed interface EscalationEvent permits EscalationEvent.OfCase, Appraising {
  String TOPIC = "escalation.events";

  UUID taskId();

  Actor actor();

  /** When it happened; for what a deadline brought, the deadline (rule 24). */
  Instant at();

  /** What becomes of a case. */
  sealed interface OfCase extends EscalationEvent
      permits Proceedings,
          Lending,
          CaseOpened,
          StatementMade,
          HearingEnded,
          CaseClimbed,
          CaseMoved,
          CaseStalled,
          CaseReminded,
          CaseRuled,
          RevisionAsked,
          CaseSettled,
          CaseWithdrawn,
          CaseAnnulled {
    UUID caseId();

    /** Which escalation of the task this case is, from 1. */
    int escalation();
  }

  /**
   * A case stands in front of the nearest shared superior (rule 8). Said again of an open case when
   * task-service asks once more, or when this service's database was restored: then with who has it
   * now.
   *
   * @param adjudicator null when nobody is above both: it opened STALLED
   * @param hearingEnds null when STALLED, and when said again after the hearing
   */
  record CaseOpened(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      String cause,
      @Nullable Adjudicator adjudicator,
      @Nullable Instant hearingEnds,
      Route route)
      implements OfCase {}

  /** A party, or a head in between, spoke (rule 9). The words stay with the case. */
  record StatementMade(
      UUID taskId, UUID caseId, int escalation, Actor actor, Instant at, String party, int number)
      implements OfCase {}

  /**
   * @param waived parties whose silence is recorded as waived (rule 9)
   */
  record HearingEnded(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      List<String> waived,
      Instant rulingDue)
      implements OfCase {}

  /**
   * The window to rule passed (rule 16).
   *
   * @param inaction whether {@code from}'s holder had the whole window, which then stands against
   *     him
   */
  record CaseClimbed(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      Adjudicator from,
      boolean inaction,
      Adjudicator to,
      int level,
      Route route)
      implements OfCase {}

  /**
   * The office no longer stands above all parties, or has a new holder; or somebody stands above
   * them again after it was STALLED (rules 8, 16).
   *
   * @param from null when it had opened STALLED
   */
  record CaseMoved(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      @Nullable Adjudicator from,
      Adjudicator to,
      Route route)
      implements OfCase {}

  /**
   * Nobody is left who could rule (rules 8, 16).
   *
   * @param from who let it pass last; null when it opened STALLED
   */
  record CaseStalled(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      @Nullable Adjudicator from,
      boolean inaction,
      Instant reminder)
      implements OfCase {}

  /**
   * A STALLED case was pushed again.
   *
   * @param number counts the reminders of one stall, from 1
   */
  record CaseReminded(
      UUID taskId, UUID caseId, int escalation, Actor actor, Instant at, int number, Instant next)
      implements OfCase {}

  /**
   * @param by the office that ruled: of COOPERATE it owns the work as its directive (rule 11)
   * @param assignments of COOPERATE, at least one
   * @param missingItem of RETURNED: the item of rule 4 that is missing
   * @param resources granted with COOPERATE for all of the work
   * @param verdicts of COOPERATE on what was delivered before it; it then needs no assignment
   * @param lent with COOPERATE to who coordinates the work (rule 12); null where nobody does
   */
  record CaseRuled(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      Adjudicator by,
      Outcome outcome,
      String reasons,
      List<Order> assignments,
      @Nullable String missingItem,
      @Nullable List<String> resources,
      @Nullable List<DeliveryVerdict> verdicts,
      @Nullable Lent lent,
      Route route)
      implements OfCase {}

  /**
   * Whose ruling it is wishes it revised (rule 10): task-service, which has the work, accepts it or
   * refuses.
   *
   * @param by the office that ruled, and who acts for it now: its holder, or one of his superiors
   * @param revoke ends all parts that are not judged yet; then nothing else is said
   * @param added further parts, numbered on from the last
   */
  record RevisionAsked(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      UUID revisionId,
      Adjudicator by,
      String reasons,
      boolean revoke,
      List<RevisedPart> changes,
      List<Order> added)
      implements OfCase {}

  /**
   * Both sides assented before a ruling (rule 20).
   *
   * @param on the terms on the table, or a delivery on record
   * @param delivery its number, when settled on one
   * @param wishes which wishes it fulfilled; any other pending one came too late
   * @param terms what they agreed on, where it is not what the task states
   */
  record CaseSettled(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      On on,
      @Nullable Integer delivery,
      List<UUID> wishes,
      @Nullable OfferedTerms terms)
      implements OfCase {

    /** What a settlement rests on. */
    public enum On {
      TERMS,
      DELIVERY
    }
  }

  /**
   * The requester withdrew (rule 20).
   *
   * @param effortCounted whether he did so after an agreement, with the counterpart's evidenced
   *     effort counted; null where nothing had been agreed, or the counterpart consented
   */
  record CaseWithdrawn(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      List<UUID> wishes,
      @Nullable Boolean effortCounted)
      implements OfCase {}

  record CaseAnnulled(
      UUID taskId, UUID caseId, int escalation, Actor actor, Instant at, List<UUID> wishes)
      implements OfCase {}
}
