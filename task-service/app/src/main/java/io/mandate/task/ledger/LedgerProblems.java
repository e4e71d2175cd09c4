package io.mandate.task.ledger;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every way in which the ledger says no. */
@ApplicationScoped
public class LedgerProblems implements ProblemCatalogue {
  /** Nobody is bound, so nobody works. */
  static final ProblemType NO_WORK_YET = new ProblemType("no-work-yet", 409);

  @Override
  public List<ProblemType> types() {
    return List.of(NO_WORK_YET);
  }
}
