package io.mandate.hierarchy.replica;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.replica.Fold;
import io.mandate.platform.time.DatabaseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What hierarchy-service said up to the last complete version, as a chart. The chart is swapped
 * when a period begins or ends.
 */
@ApplicationScoped
public class Org implements Fold {
  private final DatabaseClock clock;
  private final Map<String, HierarchyEvent> unseen = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private OrgState state = OrgState.empty();
  private volatile @Nullable OrgView view;

  Org(DatabaseClock clock) {
    this.clock = clock;
  }

  /** The last complete version; -1 before there is one. */
  public long version() {
    OrgView known = view;
    return known == null ? -1 : known.chart().version();
  }

  /**
   * The org at the running transaction's instant.
   *
   * @throws Problem {@code org-version-not-reached} before the first complete version has arrived
   */
  public OrgView now() {
    Instant instant = clock.now();
    OrgView known = view;
    if (known == null) {
      throw ReplicaProblems.notReached(0, -1);
    }
    return known.holdsAt(instant) ? known.at(instant) : swap(instant);
  }

  /**
   * The org as it would be.
   *
   * @param changes what would be said of it
   * @param at from when; not before the running transaction's instant
   * @throws RuntimeException where that is no org
   */
  public OrgChart would(Collection<? extends HierarchyEvent> changes, Instant at) {
    Instant now = now().chart().at();
    OrgState changed;
    synchronized (this) {
      changed = state.with(changes);
    }
    return OrgChart.of(changed, at.isAfter(now) ? at : now);
  }

  /**
   * Waits for a version.
   *
   * @return whether it has arrived within that time
   */
  public synchronized boolean reaches(long version, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toNanos(); version() < version && left > 0; ) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return version() >= version;
  }

  private synchronized OrgView swap(Instant instant) {
    OrgView known = view;
    if (known == null) {
      throw ReplicaProblems.notReached(0, -1);
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
    unseen.put(key, EventJson.read(data, HierarchyEvent.class));
  }

  @Override
  public boolean completes(String type) {
    return type.equals(OrgVersionReached.class.getSimpleName());
  }

  @Override
  public int restated(byte[] data) {
    return EventJson.read(data, OrgVersionReached.class).restated() instanceof Integer epoch
        ? epoch
        : 1;
  }

  @Override
  public synchronized void remove(String key) {
    unseen.remove(key);
    gone.add(key);
  }

  @Override
  public synchronized void publish() {
    OrgState next = (gone.isEmpty() ? state : state.without(gone)).with(unseen.values());
    Instant instant = QuarkusTransaction.joiningExisting().call(clock::now);
    OrgView seen = OrgView.of(next, OrgChart.of(next, instant));
    state = next;
    unseen.clear();
    gone.clear();
    view = seen;
    notifyAll();
  }

  @Override
  public synchronized byte[] save() {
    HierarchyEvent[] events = state.events().toArray(HierarchyEvent[]::new);
    return EventJson.write(events).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void load(byte[] saved) {
    unseen.clear();
    gone.clear();
    state = OrgState.empty().with(EventJson.read(saved, HierarchyEvent[].class));
  }
}
