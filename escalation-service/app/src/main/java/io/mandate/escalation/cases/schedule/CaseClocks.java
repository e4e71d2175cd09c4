package io.mandate.escalation.cases.schedule;

import io.mandate.escalation.cases.Sweep;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.RowTimer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hearings end, rulings climb, stalled cases are pushed. */
@ApplicationScoped
class CaseClocks implements RowTimer {
  private final Sweep cases;
  private final Org org;

  CaseClocks(Sweep cases, Org org) {
    this.cases = cases;
    this.org = org;
  }

  @Override
  public String name() {
    return Sweep.CLOCKS;
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> due(int limit) {
    return cases.due(limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    cases.catchUp(ids);
  }

  @Override
  public @Nullable Duration untilNext() {
    return cases.untilNext();
  }
}
