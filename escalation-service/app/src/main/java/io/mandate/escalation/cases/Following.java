package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks all open cases after each change of the org, and after each boundary of its periods, and
 * moves those that are no longer where they belong (rule 8). A case that was being opened on the
 * old org while the walk went by is found by a second walk, when that transaction must be over.
 */
@ApplicationScoped
public class Following {
  private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(20);
  private static final UUID FIRST = new UUID(0, 0);

  private final Cases cases;
  private final Sweep sweep;
  private final Org org;
  private final DatabaseClock clock;
  private @Nullable Standing followed;
  private @Nullable Standing walking;
  private @Nullable Instant again;
  private UUID walked = FIRST;

  /** What an org is told apart by: it holds from one boundary to the next. */
  private record Standing(long version, @Nullable Instant until) {
    static Standing of(OrgChart chart) {
      return new Standing(chart.version(), chart.nextBoundary());
    }
  }

  Following(Cases cases, Sweep sweep, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.sweep = sweep;
    this.org = org;
    this.clock = clock;
  }

  /** Until a walk is due; null when the cases have followed the org as it stands. */
  public synchronized @Nullable Duration untilNext() {
    if (walking != null || !Standing.of(org.now().chart()).equals(followed)) {
      return Duration.ZERO;
    }
    return again == null ? null : Duration.between(clock.now(), again);
  }

  /**
   * Walks on.
   *
   * @return how many cases it looked at, at most {@code limit}
   */
  public synchronized int walk(int limit) {
    var chart = org.now().chart();
    if (walking == null) {
      walking = Standing.of(chart);
      walked = FIRST;
    }
    var page = cases.openAfter(walked, limit);
    var course = new Course(new Above(chart), clock.now());
    var behind = page.stream().filter(course::behind).map(Case::id).toList();
    if (!page.isEmpty()) {
      walked = page.getLast().id();
    }
    cases.getEntityManager().clear();
    sweep.catchUp(behind);
    if (page.size() < limit) {
      arrive(walking);
    }
    return page.size();
  }

  private void arrive(Standing standing) {
    again = standing.equals(followed) ? null : clock.now().plus(LONGEST_TRANSACTION);
    followed = standing;
    walking = null;
  }
}
