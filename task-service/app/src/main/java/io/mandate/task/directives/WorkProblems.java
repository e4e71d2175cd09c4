package io.mandate.task.directives;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every way in which ordered work says no. */
@ApplicationScoped
public class WorkProblems implements ProblemCatalogue {
  /** Rule 15: BLOCKED names an input that ended otherwise than MET. */
  static final ProblemType NOT_BLOCKED_BY = new ProblemType("not-blocked-by", 422);

  /** Rule 15: the policy limits how often a part is done again. */
  static final ProblemType NO_MORE_REDOS = new ProblemType("no-more-redos", 409);

  /** Rule 2: work is ordered down the line alone. */
  static final ProblemType NOT_UNDER_YOU = new ProblemType("not-under-you", 403);

  /** Rule 10: an order says what, by when. */
  static final ProblemType ORDER_INCOMPLETE = new ProblemType("order-incomplete", 422);

  /** Rule 10: "coordinate" or "support" alone. */
  static final ProblemType ORDER_EVADES = new ProblemType("order-evades", 422);

  /** Rule 10: parts that wait for each other. */
  static final ProblemType CYCLIC_INPUTS = new ProblemType("cyclic-inputs", 422);

  /** Rule 12: a mandate gives exactly its powers, as long as it lasts. */
  static final ProblemType POWER_NOT_LENT = new ProblemType("power-not-lent", 403);

  @Override
  public List<ProblemType> types() {
    return List.of(
        NOT_BLOCKED_BY,
        NO_MORE_REDOS,
        NOT_UNDER_YOU,
        ORDER_INCOMPLETE,
        ORDER_EVADES,
        CYCLIC_INPUTS,
        POWER_NOT_LENT);
  }
}
