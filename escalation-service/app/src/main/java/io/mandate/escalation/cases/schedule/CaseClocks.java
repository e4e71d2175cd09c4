package io.mandate.escalation.cases.schedule;

import io.mandate.escalation.cases.Sweep;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Hearings end, rulings climb, stalled cases are pushed. */
@ApplicationScoped
class CaseClocks implements DueWork {
  private final Sweep cases;
  private final Org org;

  CaseClocks(Sweep cases, Org org) {
    this.cases = cases;
    this.org = org;
  }

  @Override
  public String name() {
    return "case-clocks";
  }

  @Override
  public int sweep(int limit) {
    return org.version() < 0 ? 0 : cases.fireDue(limit);
  }

  @Override
  public @Nullable Duration untilNext() {
    return org.version() < 0 ? null : cases.untilNext();
  }
}
