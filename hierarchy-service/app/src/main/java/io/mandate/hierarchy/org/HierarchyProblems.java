package io.mandate.hierarchy.org;

import io.mandate.hierarchy.database.OverlapRefused;
import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The problem types of this service. */
@ApplicationScoped
public class HierarchyProblems implements ProblemCatalogue {

  @Override
  public List<ProblemType> types() {
    return List.of(OverlapRefused.TYPE);
  }
}
