package io.mandate.task.tasks.schedule;

import io.mandate.platform.sweep.DueWork;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.tasks.Deadlines;
import io.mandate.task.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fires the clocks of tasks. */
@ApplicationScoped
class TaskClocks implements DueWork {
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final DatabaseClock clock;

  TaskClocks(Tasks tasks, Deadlines deadlines, DatabaseClock clock) {
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public int sweep(int limit) {
    return deadlines.sweep(limit);
  }

  @Override
  public @Nullable Duration untilNext() {
    Instant next = tasks.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
