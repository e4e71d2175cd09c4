package io.mandate.task.tasks;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

  /** A date is sooner than the policy allows. */
  public static final ProblemType DUE_TOO_SOON = new ProblemType("due-too-soon", 422);

  /** The date that would be agreed has passed. */
  public static final ProblemType DUE_PASSED = new ProblemType("due-date-passed", 409);

  /** Seen already. */
  public static final ProblemType ALREADY_RECEIVED = new ProblemType("already-received", 409);

  /** Rule 20: the same wish is with the case already. */
  public static final ProblemType ALREADY_WISHED = new ProblemType("already-wished", 409);

  /** Rule 11: the superior ordered it. */
  public static final ProblemType WORK_IS_ORDERED = new ProblemType("work-is-ordered", 409);

  /** Rule 13: MET needs evidence for every criterion. */
  public static final ProblemType MET_WITHOUT_EVIDENCE =
      new ProblemType("met-without-evidence", 422);

  /** Rule 3: the policy caps size and number of favours. */
  public static final ProblemType FAVOUR_TOO_LARGE = new ProblemType("favour-too-large", 422);

  public static final ProblemType FAVOURS_OPEN = new ProblemType("favours-open", 409);

  /** A part of the domain that this release does not know yet. */
  public static final ProblemType NOT_YET = new ProblemType("not-yet-available", 501);

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
        DUE_TOO_SOON,
        DUE_PASSED,
        ALREADY_RECEIVED,
        ALREADY_WISHED,
        WORK_IS_ORDERED,
        MET_WITHOUT_EVIDENCE,
        FAVOUR_TOO_LARGE,
        FAVOURS_OPEN,
        NOT_YET);
  }
}
