package io.mandate.escalation.cases;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Lateness;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings open cases up to date, many at once: clocks that ran out, and an org that changed. */
@ApplicationScoped
public class Sweep {
  /** Under this name a case whose clock cannot be fired is set aside. */
  public static final String CLOCKS = Cases.CLOCKS;

  private final Cases cases;
  private final Docket docket;
  private final Org org;
  private final DatabaseClock clock;
  private final Lateness lateness;

  Sweep(Cases cases, Docket docket, Org org, DatabaseClock clock, Lateness lateness) {
    this.cases = cases;
    this.docket = docket;
    this.org = org;
    this.clock = clock;
    this.lateness = lateness;
  }

  /** Locks cases whose clock ran out, at most {@code limit}. */
  public List<UUID> due(int limit) {
    return cases.due(clock.now(), limit);
  }

  /** Locks these and brings them up to date, whatever they are behind with. */
  public void catchUp(Collection<UUID> ids) {
    var behind = List.copyOf(cases.lock(ids).values());
    if (behind.isEmpty()) {
      return;
    }
    behind.forEach(this::measure);
    var above = new Above(org.now().chart());
    var course = new Course(above, clock.now());
    docket.enter(
        behind.stream().map(subject -> new Turn(subject, course.catchUp(subject))).toList(),
        above.chart());
  }

  private void measure(Case subject) {
    var deadline = subject.state().clock();
    if (deadline != null && subject.due(clock.now())) {
      lateness.fired("cases", deadline.at(), clock.now());
    }
  }

  /** Until the next clock runs out, from now; null when none runs. */
  public @Nullable Duration untilNext() {
    var next = cases.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
