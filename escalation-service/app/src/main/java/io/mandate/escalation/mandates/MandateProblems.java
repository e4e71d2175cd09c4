package io.mandate.escalation.mandates;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with what is asked of a mandate. */
@ApplicationScoped
public class MandateProblems implements ProblemCatalogue {
  /** It has ended, or was revoked. */
  static final ProblemType MANDATE_OVER = new ProblemType("mandate-over", 409);

  /** The caller sees it, but the work is not his office's (rule 11). */
  static final ProblemType NOT_YOUR_MANDATE = new ProblemType("not-your-mandate", 403);

  @Override
  public List<ProblemType> types() {
    return List.of(MANDATE_OVER, NOT_YOUR_MANDATE);
  }
}
