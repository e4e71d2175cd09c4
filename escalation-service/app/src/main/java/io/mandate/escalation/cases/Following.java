package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  private final Cases cases;
  private final Sweep sweep;
  private final Org org;
  private final DatabaseClock clock;
  private @Nullable Standing followed;
  private @Nullable Standing walking;
  private @Nullable Instant again;

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

  /** The next open cases of the walk, at most {@code limit}; it begins when none is under way. */
  public synchronized List<UUID> after(UUID id, int limit) {
    if (walking == null) {
      walking = Standing.of(org.now().chart());
    }
    return cases.openAfter(id, limit);
  }

  /** Brings those of these up to date that are behind; only they are locked. */
  public void follow(List<UUID> ids) {
    var course = new Course(new Above(org.now().chart()), clock.now());
    var behind = cases.open(ids).stream().filter(course::behind).map(Case::id).toList();
    cases.getEntityManager().clear();
    sweep.catchUp(behind);
  }

  /** The walk has been through all cases. */
  public synchronized void arrived() {
    again =
        walking == null || walking.equals(followed) ? null : clock.now().plus(LONGEST_TRANSACTION);
    followed = walking;
    walking = null;
  }
}
