package io.mandate.escalation.appraisals;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with what is asked of an appraisal. */
@ApplicationScoped
class AppraisalProblems implements ProblemCatalogue {
  /** The appraisal is in a state that does not know this move. */
  static final ProblemType ILLEGAL_MOVE = new ProblemType("appraisal-illegal-move", 409);

  /** It is another's turn; or the caller is whom it is about, or decides on his own proposal. */
  static final ProblemType NOT_YOUR_APPRAISAL = new ProblemType("not-your-appraisal", 403);

  /** Only the direct superior commends. */
  static final ProblemType NOT_DIRECT_SUPERIOR = new ProblemType("not-direct-superior", 403);

  /** The work is neither an assignment judged MET nor an agreed task that is done. */
  static final ProblemType NOTHING_TO_COMMEND = new ProblemType("nothing-to-commend", 409);

  /** The work has its appraisal. */
  static final ProblemType APPRAISED_ALREADY = new ProblemType("appraised-already", 409);

  static Problem illegalMove(String move, AppraisalState.Name state) {
    return Problem.of(ILLEGAL_MOVE).with("move", move).with("state", state.name());
  }

  @Override
  public List<ProblemType> types() {
    return List.of(
        ILLEGAL_MOVE,
        NOT_YOUR_APPRAISAL,
        NOT_DIRECT_SUPERIOR,
        NOTHING_TO_COMMEND,
        APPRAISED_ALREADY);
  }
}
