package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings open cases up to date, many at once: clocks that ran out, and an org that changed. */
@ApplicationScoped
public class Sweep {
  private final Cases cases;
  private final Docket docket;
  private final Org org;
  private final DatabaseClock clock;

  Sweep(Cases cases, Docket docket, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.docket = docket;
    this.org = org;
    this.clock = clock;
  }

  /**
   * @return how many were due, at most {@code limit}
   */
  public int fireDue(int limit) {
    var due = cases.due(clock.now(), limit);
    catchUp(due);
    return due.size();
  }

  /** Locks these and brings them up to date, whatever they are behind with. */
  public void catchUp(Collection<UUID> ids) {
    catchUp(List.copyOf(cases.lock(ids).values()));
  }

  /** Until the next clock runs out, from now; null when none runs. */
  public @Nullable Duration untilNext() {
    var next =
        cases
            .getEntityManager()
            .createQuery("select min(c.dueAt) from Case c where c.dueAt is not null", Instant.class)
            .getSingleResultOrNull();
    return next == null ? null : Duration.between(clock.now(), next);
  }

  private void catchUp(List<Case> behind) {
    if (behind.isEmpty()) {
      return;
    }
    var above = new Above(org.now().chart());
    var course = new Course(above, clock.now());
    docket.enter(
        behind.stream().map(subject -> new Turn(subject, course.catchUp(subject))).toList(),
        above.chart());
  }
}
