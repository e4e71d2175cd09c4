package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Deadline;
import java.util.Set;

/** The adjudicator has to rule. */
record Deliberating(Bench bench, Deadline clock) implements CaseState.Open {
  @Override
  public Name name() {
    return Name.DELIBERATING;
  }

  @Override
  public Deliberating climb(Bench next, Deadline ruling) {
    return new Deliberating(next, ruling);
  }

  @Override
  public Deliberating refer(Bench next, Deadline window) {
    return new Deliberating(next, window);
  }

  @Override
  public Deliberating moveTo(Bench next, Deadline window) {
    return new Deliberating(next, window);
  }

  @Override
  public Stalled stall(Bench last, Deadline reminder) {
    return new Stalled(last, reminder, 0, true, Set.of(), null);
  }
}
