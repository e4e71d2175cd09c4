package io.mandate.task.directives.schedule;

import io.mandate.platform.sweep.DueWork;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.directives.DirectiveDeadlines;
import io.mandate.task.directives.Directives;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fires the clocks of assignments. */
@ApplicationScoped
class DirectiveClocks implements DueWork {
  private final Directives directives;
  private final DirectiveDeadlines deadlines;
  private final DatabaseClock clock;

  DirectiveClocks(Directives directives, DirectiveDeadlines deadlines, DatabaseClock clock) {
    this.directives = directives;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "directives";
  }

  @Override
  public int sweep(int limit) {
    return deadlines.sweep(limit);
  }

  @Override
  public @Nullable Duration untilNext() {
    Instant next = directives.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
