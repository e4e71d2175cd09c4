package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Every way in which a task says no. */
@ApplicationScoped
public class TaskProblems implements ProblemCatalogue {
  /** The state does not know the move. */
  public static final ProblemType ILLEGAL_MOVE = new ProblemType("illegal-move", 409);

  /** Rule 4: an item is missing. */
  public static final ProblemType INCOMPLETE = new ProblemType("incomplete-task", 422);

  /** Rule 2, one for each relation that is not PEER. */
  public static final ProblemType SELF = new ProblemType("relation-self", 422);

  public static final ProblemType SAME_HEAD = new ProblemType("relation-same-head", 422);
  public static final ProblemType TANGLED = new ProblemType("relation-tangled", 422);
  public static final ProblemType SUPERIOR = new ProblemType("relation-superior", 422);
  public static final ProblemType SUBORDINATE = new ProblemType("relation-subordinate", 422);
  public static final ProblemType UNRELATED = new ProblemType("relation-unrelated", 422);

  /** Rule 4: it costs too little to go straight up. */
  public static final ProblemType PETITION_TOO_SMALL = new ProblemType("petition-too-small", 422);

  /** A date is sooner than the policy allows. */
  public static final ProblemType DUE_TOO_SOON = new ProblemType("due-too-soon", 422);

  /** The date that would be agreed has passed. */
  public static final ProblemType DUE_PASSED = new ProblemType("due-date-passed", 409);

  /** Seen already. */
  public static final ProblemType ALREADY_RECEIVED = new ProblemType("already-received", 409);

  /** Rule 26: escalation is switched off for one of the parties. */
  public static final ProblemType SWITCHED_OFF = new ProblemType("escalation-switched-off", 409);

  /** Rule 20: the same wish is with the case already. */
  public static final ProblemType ALREADY_WISHED = new ProblemType("already-wished", 409);

  /** Rule 20: an agreement is withdrawn with consent, or with the effort counted. */
  public static final ProblemType CONSENT_NEEDED = new ProblemType("withdrawal-needs-consent", 409);

  /** Nobody asked for the consent. */
  public static final ProblemType NOT_ASKED = new ProblemType("consent-not-asked", 409);

  /** Rule 11: the superior ordered it. */
  public static final ProblemType WORK_IS_ORDERED = new ProblemType("work-is-ordered", 409);

  /** Rule 13: MET needs evidence for every criterion. */
  public static final ProblemType MET_WITHOUT_EVIDENCE =
      new ProblemType("met-without-evidence", 422);

  /** Rule 3: the policy caps size and number of favours. */
  public static final ProblemType FAVOUR_TOO_LARGE = new ProblemType("favour-too-large", 422);

  public static final ProblemType FAVOURS_OPEN = new ProblemType("favours-open", 409);

  /** A name in another system belongs to one task. */
  public static final ProblemType EXTERNAL_REF_TAKEN = new ProblemType("external-ref-taken", 409);

  /** Nobody can take part in what is not begun, or over. */
  public static final ProblemType NOT_UNDER_WAY = new ProblemType("not-under-way", 409);

  /** Nobody's clock runs here. */
  public static final ProblemType NOBODY_TO_REMIND = new ProblemType("nobody-to-remind", 409);

  /** The policy limits how often one reminds. */
  public static final ProblemType REMINDED_LATELY = new ProblemType("reminded-lately", 409);

  /** One extension is decided after the other. */
  public static final ProblemType EXTENSION_PENDING = new ProblemType("extension-pending", 409);

  /** The problem of a move that a state does not know. */
  static Problem illegal(Move move, Status state) {
    return Problem.of(ILLEGAL_MOVE)
        .with("move", move.name().toLowerCase(Locale.ROOT))
        .with("state", state.name());
  }

  @Override
  public List<ProblemType> types() {
    return List.of(
        ILLEGAL_MOVE,
        INCOMPLETE,
        SELF,
        SAME_HEAD,
        TANGLED,
        SUPERIOR,
        SUBORDINATE,
        UNRELATED,
        PETITION_TOO_SMALL,
        DUE_TOO_SOON,
        DUE_PASSED,
        ALREADY_RECEIVED,
        SWITCHED_OFF,
        ALREADY_WISHED,
        CONSENT_NEEDED,
        NOT_ASKED,
        WORK_IS_ORDERED,
        MET_WITHOUT_EVIDENCE,
        FAVOUR_TOO_LARGE,
        FAVOURS_OPEN,
        EXTERNAL_REF_TAKEN,
        NOT_UNDER_WAY,
        NOBODY_TO_REMIND,
        REMINDED_LATELY,
        EXTENSION_PENDING);
  }
}
