package io.mandate.escalation.mandates.schedule;

import io.mandate.escalation.mandates.MandateLife;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.RowTimer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mandates end at their date. */
@ApplicationScoped
class MandateDates implements RowTimer {
  private final MandateLife mandates;
  private final Org org;

  MandateDates(MandateLife mandates, Org org) {
    this.mandates = mandates;
    this.org = org;
  }

  @Override
  public String name() {
    return MandateLife.CLOCKS;
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> due(int limit) {
    return mandates.due(limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    mandates.expire(ids);
  }

  @Override
  public @Nullable Duration untilNext() {
    return mandates.untilNext();
  }
}
