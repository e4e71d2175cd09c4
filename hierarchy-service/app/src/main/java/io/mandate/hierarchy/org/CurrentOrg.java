package io.mandate.hierarchy.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The org chart of this service, as its own database has it: swapped after every change set,
 * whichever replica made it, and at every boundary in time. It looks at the version row (one row,
 * ten times a second, at once after its own commits) and not at the topic, so that this service
 * answers without Kafka.
 */
@ApplicationScoped
public class CurrentOrg {
  private static final Logger LOG = Logger.getLogger(CurrentOrg.class);
  private static final Duration LOOK = Duration.ofMillis(100);

  private record Tick(long version, Instant now) {}

  private final Sql sql;
  private final OrgHistory history;
  private final TransactionSynchronizationRegistry transaction;
  private final Semaphore bell = new Semaphore(0);
  private final Object published = new Object();

  private volatile OrgState state = OrgState.empty();
  private volatile @Nullable OrgChart chart;
  private volatile @Nullable Thread watcher;

  CurrentOrg(Sql sql, OrgHistory history, TransactionSynchronizationRegistry transaction) {
    this.sql = sql;
    this.history = history;
    this.transaction = transaction;
  }

  /** The chart now; there is one from the start of the service on. */
  public OrgChart chart() {
    if (chart instanceof OrgChart known) {
      return known;
    }
    throw new IllegalStateException("The org is not loaded yet.");
  }

  /** The day on which the chart holds, in the organisation's zone. */
  public LocalDate today() {
    var known = chart();
    return known.at().atZone(known.zone()).toLocalDate();
  }

  /** All that has been said, as far as the chart knows it. */
  public OrgState state() {
    return state;
  }

  /** The org at a later version, read in the running transaction, which may have written it. */
  public OrgState upTo(long version) {
    return history.forward(state, version);
  }

  /**
   * Waits until the chart has reached a version.
   *
   * @return whether it has, within this time
   */
  public boolean reaches(long version, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    synchronized (published) {
      while (state.version() < version) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || !waited(left)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Loads the org and keeps watching it. */
  public void start() {
    look();
    var thread = Thread.ofPlatform().name("current-org").daemon().unstarted(this::watch);
    watcher = thread;
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    if (watcher instanceof Thread running) {
      watcher = null;
      running.interrupt();
      running.join();
    }
  }

  /** The chart is looked at again right after the running transaction commits. */
  void lookAfterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              bell.release();
            }
          }
        });
  }

  private void watch() {
    while (watcher != null) {
      try {
        if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
          bell.drainPermits();
        }
        look();
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        // The last complete chart goes on being used; the next look is a tenth of a second away.
        LOG.warn("The org could not be read; trying again", e);
      }
    }
  }

  private void look() {
    QuarkusTransaction.requiringNew().run(this::follow);
  }

  private void follow() {
    var tick =
        sql.first(
            "select version, mandate_now() from org_version",
            row -> new Tick(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    if (tick == null || tick.version() < 0) {
      return;
    }
    if (tick.version() > state.version()) {
      var next =
          state.version() < 0
              ? history.stateAt(tick.version())
              : history.forward(state, tick.version());
      publish(next, OrgChart.of(next, tick.now()));
    } else if (chart instanceof OrgChart known && over(known, tick.now())) {
      publish(state, known.asOf(tick.now()));
    }
  }

  /** Time may also have been moved back, in a test. */
  private static boolean over(OrgChart chart, Instant now) {
    return now.isBefore(chart.at())
        || (chart.nextBoundary() instanceof Instant boundary && !now.isBefore(boundary));
  }

  private void publish(OrgState next, OrgChart nextChart) {
    synchronized (published) {
      state = next;
      chart = nextChart;
      published.notifyAll();
    }
  }

  private boolean waited(long millis) {
    try {
      published.wait(millis);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
