package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said and asked on an open case, short of deciding it. */
public sealed interface Proceedings extends EscalationEvent.OfCase {

  /**
   * The adjudicator asked (rule 9). The words stay with the case.
   *
   * @param parties who has to answer
   * @param number counts the questions and summons of the case, from 1
   * @param hearingEnds when the hearing ends now
   */
  record QuestionAsked(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      List<String> parties,
      int number,
      Instant hearingEnds)
      implements Proceedings {
    public QuestionAsked {
      parties = List.copyOf(parties);
    }
  }

  /**
   * The adjudicator summoned both sides (rule 9). The words stay with the case.
   *
   * @param number counts the questions and summons of the case, from 1
   * @param meeting when they meet
   * @param hearingEnds when the hearing ends now
   */
  record PartiesSummoned(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      int number,
      Instant meeting,
      Instant hearingEnds)
      implements Proceedings {}

  /**
   * The adjudicator left it to the next superior, without blame (rule 16).
   *
   * @param to null when nobody is next: a recusal at the top, and CaseStalled follows
   * @param level of who has it now
   */
  record CaseReferred(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      Adjudicator from,
      @Nullable Adjudicator to,
      ReferralKind kind,
      String reasons,
      int level,
      Route route)
      implements Proceedings {}

  /**
   * A side put terms on the table; they replace the offer that stood (rule 20).
   *
   * @param number counts the offers made on the case, from 1
   */
  record SettlementOffered(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      String party,
      int number,
      OfferedTerms terms)
      implements Proceedings {}

  /**
   * A side assented to the terms on the table, or the adjudicator to a second settlement.
   *
   * @param party null where the adjudicator assented
   * @param number of the offer; 0 for the terms on which the task escalated
   */
  record SettlementAssented(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      @Nullable String party,
      int number)
      implements Proceedings {}

  /** The requester asks to withdraw what was agreed; the counterpart may consent (rule 20). */
  record WithdrawalAsked(
      UUID taskId,
      UUID caseId,
      int escalation,
      Actor actor,
      Instant at,
      String party,
      @Nullable String reason)
      implements Proceedings {}

  /** With a ruling: whose problem it was (rule 22). At least one. */
  record CaseDiagnosed(
      UUID taskId, UUID caseId, int escalation, Actor actor, Instant at, List<Diagnosis> problems)
      implements Proceedings {
    public CaseDiagnosed {
      problems = List.copyOf(problems);
    }
  }
}
