package io.mandate.hierarchy.replica;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with the org that a service holds. */
@ApplicationScoped
public class ReplicaProblems implements ProblemCatalogue {
  /** The org version that the caller has seen, or any at all, has not arrived here yet. */
  public static final ProblemType NOT_REACHED = new ProblemType("org-version-not-reached", 503);

  static Problem notReached(long wanted, long reached) {
    return Problem.of(NOT_REACHED)
        .with("wanted", wanted)
        .with("reached", reached)
        .header("Retry-After", "1");
  }

  @Override
  public List<ProblemType> types() {
    return List.of(NOT_REACHED);
  }
}
