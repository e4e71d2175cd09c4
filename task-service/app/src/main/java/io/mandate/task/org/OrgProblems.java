package io.mandate.task.org;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Problems that come from the org: who one is in it. */
@ApplicationScoped
public class OrgProblems implements ProblemCatalogue {
  /** The caller sees it, but it is somebody else's to do. */
  public static final ProblemType NOT_YOURS = new ProblemType("not-yours-to-do", 403);

  /** Rule 2: a superior of all units concerned may do it. */
  public static final ProblemType NOT_ABOVE = new ProblemType("not-above-both", 403);

  /** Rule 14: nobody judges his own. */
  public static final ProblemType OWN_WORK = new ProblemType("own-work", 403);

  /** Through a delegation nobody acts where he could act, or judge, on the other side too. */
  public static final ProblemType BOTH_SIDES = new ProblemType("both-sides", 403);

  /** No such unit, or nobody of that code in it. */
  public static final ProblemType NO_SUCH_PARTY = new ProblemType("no-such-party", 422);

  @Override
  public List<ProblemType> types() {
    return List.of(NOT_YOURS, NOT_ABOVE, OWN_WORK, BOTH_SIDES, NO_SUCH_PARTY);
  }
}
