package io.mandate.escalation.org;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.replica.Fold;
import io.mandate.platform.time.DatabaseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The org replica: what hierarchy-service said up to the last complete version, as a chart. The
 * chart is swapped for the next one when a period begins or ends.
 */
@ApplicationScoped
public class Org implements Fold {
  private final DatabaseClock clock;
  private final List<HierarchyEvent> unseen = new ArrayList<>();
  private OrgState state = OrgState.empty();
  private volatile @Nullable OrgView view;

  Org(DatabaseClock clock) {
    this.clock = clock;
  }

  /** The last complete version; -1 before there is one. */
  public long version() {
    var known = view;
    return known == null ? -1 : known.chart().version();
  }

  /**
   * The org at the running transaction's instant.
   *
   * <p>Before the first complete version has arrived: problem {@code org-version-pending} (503).
   */
  public OrgView now() {
    var instant = clock.now();
    var known = view;
    if (known == null) {
      throw OrgProblems.pending(-1);
    }
    return known.holdsAt(instant) ? known.at(instant) : swap(instant);
  }

  /**
   * Waits for a version.
   *
   * @return whether it has arrived within that time
   */
  boolean await(long version, Duration patience) {
    var end = System.nanoTime() + patience.toNanos();
    synchronized (this) {
      while (version() < version) {
        var left = end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        pause(left);
      }
      return true;
    }
  }

  private void pause(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OrgProblems.pending(version());
    }
  }

  private synchronized OrgView swap(Instant instant) {
    var known = view;
    if (known == null) {
      throw OrgProblems.pending(-1);
    }
    if (!known.holdsAt(instant)) {
      known = OrgView.of(state, known.chart().asOf(instant));
      view = known;
    }
    return known.at(instant);
  }

  @Override
  public String topic() {
    return HierarchyEvent.TOPIC;
  }

  @Override
  public synchronized void put(String key, String type, byte[] data) {
    unseen.add(EventJson.read(data, HierarchyEvent.class));
  }

  @Override
  public boolean completes(String type) {
    return type.equals(OrgVersionReached.class.getSimpleName());
  }

  @Override
  public synchronized void publish() {
    var next = state.with(unseen);
    var instant = QuarkusTransaction.joiningExisting().call(clock::now);
    var seen = OrgView.of(next, OrgChart.of(next, instant));
    state = next;
    unseen.clear();
    view = seen;
    notifyAll();
  }

  @Override
  public synchronized byte[] save() {
    var events = state.events().toArray(HierarchyEvent[]::new);
    return EventJson.write(events).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void load(byte[] saved) {
    unseen.clear();
    state = OrgState.empty().with(EventJson.read(saved, HierarchyEvent[].class));
  }
}
