package io.mandate.escalation.cases;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with what is asked of a case. */
@ApplicationScoped
public class CaseProblems implements ProblemCatalogue {
  /** The case is in a state that does not know this move. */
  static final ProblemType ILLEGAL_MOVE = new ProblemType("illegal-move", 409);

  /** The caller sees the case but does not hold its office (rule 8). */
  static final ProblemType NOT_YOUR_CASE = new ProblemType("not-your-case", 403);

  /** Who acts for the adjudicator is of a party's unit or line (rule 8). */
  static final ProblemType DELEGATE_NOT_IMPARTIAL = new ProblemType("delegate-not-impartial", 403);

  /** The caller sees the case but is neither a party nor a head in between (rule 9). */
  static final ProblemType NOT_YOUR_SIDE = new ProblemType("not-your-side", 403);

  /** The caller stands above both sides and did not say for which he speaks. */
  static final ProblemType SIDE_UNCLEAR = new ProblemType("side-unclear", 422);

  /** Ruling before the hearing's end without both sides and without a stated urgency (rule 9). */
  static final ProblemType NOT_HEARD_YET = new ProblemType("not-heard-yet", 409);

  /** The adjudicator's meeting is not between now and the end of the hearing (rule 9). */
  static final ProblemType MEETING_OUTSIDE_HEARING =
      new ProblemType("meeting-outside-hearing", 422);

  /** Who has nobody above him may refer a case only as a recusal (rule 16). */
  static final ProblemType NOBODY_ABOVE = new ProblemType("nobody-above", 409);

  /** The offer that was assented to is no longer the one that stands (rule 20). */
  static final ProblemType OFFER_REPLACED = new ProblemType("offer-replaced", 409);

  /** The terms on the table are due in the past (rule 20). */
  static final ProblemType OFFER_EXPIRED = new ProblemType("offer-expired", 409);

  /** The side assents already: it offered the terms, or said so (rule 20). */
  static final ProblemType ALREADY_ASSENTED = new ProblemType("already-assented", 409);

  /** Nothing waits for this assent (rule 20). */
  static final ProblemType NOTHING_TO_ASSENT = new ProblemType("nothing-to-assent", 409);

  /** Something that rule 10 asks of a ruling is missing or does not fit; violations name it. */
  static final ProblemType RULING_INCOMPLETE = new ProblemType("ruling-incomplete", 422);

  /** "Coordinate" or "support" alone (rule 10). */
  static final ProblemType RULING_EVADES = new ProblemType("ruling-evades", 422);

  /** The party of an assignment is not under the adjudicator (rule 10). */
  static final ProblemType NOT_UNDER_ADJUDICATOR = new ProblemType("not-under-adjudicator", 422);

  /** Parts of the work wait for each other (rule 10). */
  static final ProblemType CYCLIC_INPUTS = new ProblemType("cyclic-inputs", 422);

  /** A coordinator is named without a power to do it with (rule 12). */
  static final ProblemType LEAD_WITHOUT_MANDATE = new ProblemType("lead-without-mandate", 422);

  /** What one lacks cannot be lent (rule 12). */
  static final ProblemType POWER_NOT_HELD = new ProblemType("power-not-held", 422);

  /** MET needs evidence for every criterion (rule 13). */
  static final ProblemType MET_WITHOUT_EVIDENCE = new ProblemType("met-without-evidence", 422);

  /** A task is returned once (rule 10). */
  static final ProblemType RETURNED_BEFORE = new ProblemType("returned-before", 409);

  /** The request names something that this release does not do. */
  public static final ProblemType NOT_OFFERED = new ProblemType("not-offered", 422);

  /** The caller asks for another's to-dos. */
  static final ProblemType NOT_YOUR_TODOS = new ProblemType("not-your-todos", 403);

  static Problem illegalMove(String move, CaseState.Name state) {
    return Problem.of(ILLEGAL_MOVE).with("move", move).with("state", state.name());
  }

  @Override
  public List<ProblemType> types() {
    return List.of(
        ILLEGAL_MOVE,
        NOT_YOUR_CASE,
        DELEGATE_NOT_IMPARTIAL,
        NOT_YOUR_SIDE,
        SIDE_UNCLEAR,
        NOT_HEARD_YET,
        MEETING_OUTSIDE_HEARING,
        NOBODY_ABOVE,
        OFFER_REPLACED,
        OFFER_EXPIRED,
        ALREADY_ASSENTED,
        NOTHING_TO_ASSENT,
        RULING_INCOMPLETE,
        RULING_EVADES,
        NOT_UNDER_ADJUDICATOR,
        CYCLIC_INPUTS,
        LEAD_WITHOUT_MANDATE,
        POWER_NOT_HELD,
        MET_WITHOUT_EVIDENCE,
        RETURNED_BEFORE,
        NOT_OFFERED,
        NOT_YOUR_TODOS);
  }
}
