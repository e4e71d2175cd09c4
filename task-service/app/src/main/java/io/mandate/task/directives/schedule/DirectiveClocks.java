package io.mandate.task.directives.schedule;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.RowTimer;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.directives.DirectiveDeadlines;
import io.mandate.task.directives.Directives;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fires the clocks of assignments. */
@ApplicationScoped
class DirectiveClocks implements RowTimer {
  private final Directives directives;
  private final DirectiveDeadlines deadlines;
  private final Org org;
  private final DatabaseClock clock;

  DirectiveClocks(
      Directives directives, DirectiveDeadlines deadlines, Org org, DatabaseClock clock) {
    this.directives = directives;
    this.deadlines = deadlines;
    this.org = org;
    this.clock = clock;
  }

  @Override
  public String name() {
    return Directives.CLOCKS;
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> due(int limit) {
    return deadlines.due(limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    deadlines.fire(ids);
  }

  @Override
  public @Nullable Duration untilNext() {
    Instant next = directives.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
