package io.mandate.escalation.appraisals;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Lateness;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings open appraisals up to date, many at once. */
@ApplicationScoped
public class Sweep {
  /** Under this name an appraisal whose clock cannot be fired is set aside. */
  public static final String CLOCKS = Appraisals.CLOCKS;

  private final Appraisals appraisals;
  private final Docket docket;
  private final Org org;
  private final DatabaseClock clock;
  private final Lateness lateness;

  Sweep(Appraisals appraisals, Docket docket, Org org, DatabaseClock clock, Lateness lateness) {
    this.appraisals = appraisals;
    this.docket = docket;
    this.org = org;
    this.clock = clock;
    this.lateness = lateness;
  }

  /** Locks appraisals whose clock ran out, at most {@code limit}. */
  public List<UUID> due(int limit) {
    return appraisals.due(clock.now(), limit);
  }

  /** Locks these and applies what their clocks brought. */
  public void catchUp(Collection<UUID> ids) {
    var behind = appraisals.lock(ids);
    if (behind.isEmpty()) {
      return;
    }
    behind.forEach(this::measure);
    var chart = org.now().chart();
    var course = new Course(chart, clock.now());
    docket.enter(List.of(), behind.stream().map(course::catchUp).toList(), chart);
  }

  private void measure(Appraisal subject) {
    var deadline = subject.state().clock();
    if (deadline != null && subject.due(clock.now())) {
      lateness.fired("appraisals", deadline.at(), clock.now());
    }
  }

  /** Until the next clock runs out, from now; null when none runs. */
  public @Nullable Duration untilNext() {
    var next = appraisals.nextDue();
    return next == null ? null : Duration.between(clock.now(), next);
  }
}
