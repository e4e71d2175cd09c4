package io.mandate.platform.inbox;

import io.mandate.platform.problem.ProblemCatalogue;
import io.mandate.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why a parked event stays parked. */
@ApplicationScoped
class InboxProblems implements ProblemCatalogue {

  static final ProblemType PARKED_EVENT_IS_BEHIND = new ProblemType("parked-event-is-behind", 409);
  static final ProblemType PARKED_EVENT_FAILS = new ProblemType("parked-event-fails", 409);

  @Override
  public List<ProblemType> types() {
    return List.of(PARKED_EVENT_IS_BEHIND, PARKED_EVENT_FAILS);
  }
}
