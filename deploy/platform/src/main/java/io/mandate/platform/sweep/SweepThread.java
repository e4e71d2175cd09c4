package io.mandate.platform.sweep;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Sweeps one kind of due work until stopped; an error delays it and never ends it. */
final class SweepThread {

  static final int BATCH = 500;

  /** What becomes due unannounced (another replica wrote it) is found this late at most. */
  static final Duration LONGEST_SLEEP = Duration.ofMillis(100);

  private static final Logger LOG = Logger.getLogger(SweepThread.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
  private static final Duration LAST_BACKOFF = Duration.ofSeconds(5);
  private static final Duration LAST_BATCH = Duration.ofSeconds(10);

  private final DueWork work;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Counter fired;
  private final Counter errors;
  private final Timer lateness;
  private Duration backoff = FIRST_BACKOFF;
  private boolean more;

  SweepThread(DueWork work, MeterRegistry metrics) {
    this.work = work;
    this.thread = Thread.ofPlatform().name("sweep-" + work.name()).daemon().unstarted(this::run);
    this.fired = metrics.counter("mandate.sweep.fired", "work", work.name());
    this.errors = metrics.counter("mandate.sweep.errors", "work", work.name());
    this.lateness = metrics.timer("mandate.sweep.lateness", "work", work.name());
  }

  void start() {
    thread.start();
  }

  /** The batch under way is finished first. */
  void stop() {
    stopped.countDown();
  }

  void join() throws InterruptedException {
    thread.join(LAST_BATCH);
  }

  private void run() {
    try {
      var sleep = Duration.ZERO;
      while (!stopped.await(sleep.toNanos(), TimeUnit.NANOSECONDS)) {
        sleep = sweepOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return how long to sleep now
   */
  private Duration sweepOnce() {
    try {
      var sleep = sweep();
      backoff = FIRST_BACKOFF;
      return sleep;
    } catch (RuntimeException e) {
      return afterError(e);
    }
  }

  private Duration sweep() {
    var next = more ? Duration.ZERO : QuarkusTransaction.requiringNew().call(work::untilNext);
    if (next == null || next.isPositive()) {
      return next == null || next.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : next;
    }
    if (!more) {
      lateness.record(next.negated());
    }
    var taken = QuarkusTransaction.requiringNew().call(() -> work.sweep(BATCH));
    fired.increment(taken);
    more = taken == BATCH;
    return taken > 0 ? Duration.ZERO : LONGEST_SLEEP;
  }

  private Duration afterError(RuntimeException e) {
    errors.increment();
    more = false;
    LOG.errorf(e, "%s: sweeping again in %s.", work.name(), backoff);
    var now = backoff;
    var twice = backoff.multipliedBy(2);
    backoff = twice.compareTo(LAST_BACKOFF) < 0 ? twice : LAST_BACKOFF;
    return now;
  }
}
