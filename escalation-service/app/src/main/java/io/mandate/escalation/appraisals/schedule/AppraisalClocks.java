package io.mandate.escalation.appraisals.schedule;

import io.mandate.escalation.appraisals.Sweep;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.RowTimer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appraisals that nobody proposes or decides pass to the next, or lapse. */
@ApplicationScoped
class AppraisalClocks implements RowTimer {
  private final Sweep appraisals;
  private final Org org;

  AppraisalClocks(Sweep appraisals, Org org) {
    this.appraisals = appraisals;
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
    return appraisals.due(limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    appraisals.catchUp(ids);
  }

  @Override
  public @Nullable Duration untilNext() {
    return appraisals.untilNext();
  }
}
