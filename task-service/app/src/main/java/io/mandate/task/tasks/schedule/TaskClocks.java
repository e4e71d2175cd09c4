package io.mandate.task.tasks.schedule;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.RowTimer;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.tasks.Deadlines;
import io.mandate.task.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fires the clocks of tasks. */
@ApplicationScoped
class TaskClocks implements RowTimer {
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final Org org;
  private final DatabaseClock clock;

  TaskClocks(Tasks tasks, Deadlines deadlines, Org org, DatabaseClock clock) {
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.org = org;
    this.clock = clock;
  }

  @Override
  public String name() {
    return Tasks.CLOCKS;
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
    Instant next = tasks.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
