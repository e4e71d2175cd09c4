package io.mandate.escalation.org;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with the org that this service knows. */
@ApplicationScoped
class OrgProblems implements ProblemCatalogue {
  /** The org version that the caller has seen, or any at all, has not arrived here yet. */
  static final ProblemType ORG_VERSION_PENDING = new ProblemType("org-version-pending", 503);

  static Problem pending(long known) {
    return Problem.of(ORG_VERSION_PENDING).with("known", known).header("Retry-After", "1");
  }

  @Override
  public List<ProblemType> types() {
    return List.of(ORG_VERSION_PENDING);
  }
}
