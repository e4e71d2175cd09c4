package io.mandate.platform.sweep;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sweeps one kind of due work until stopped; an error delays it and never ends it. */
final class SweepThread {

  static final int BATCH = 500;

  /** What becomes due unannounced (another replica wrote it) is found this late at most. */
  static final Duration LONGEST_SLEEP = Duration.ofMillis(100);

  private static final Logger LOG = Logger.getLogger(SweepThread.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
  private static final Duration LAST_BACKOFF = Duration.ofSeconds(5);
  private static final Duration LAST_BATCH = Duration.ofSeconds(10);
  private static final UUID BEGINNING = new UUID(0, 0);

  private final DueWork work;
  private final SetAside aside;
  private final Firing firing;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Counter fired;
  private final Counter errors;
  private final Timer lateness;
  private Duration backoff = FIRST_BACKOFF;
  private UUID walked = BEGINNING;
  private boolean more;

  SweepThread(DueWork work, SetAside aside, MeterRegistry metrics) {
    this.work = work;
    this.aside = aside;
    this.firing = new Firing(work, aside);
    this.thread = Thread.ofPlatform().name("sweep-" + work.name()).daemon().unstarted(this::run);
    this.fired = metrics.counter("mandate.sweep.fired", "work", work.name());
    this.errors = metrics.counter("mandate.sweep.errors", "work", work.name());
    this.lateness = metrics.timer("mandate.sweep.lateness", "work", work.name());
    Gauge.builder("mandate.sweep.set_aside", () -> aside.count(work.name()))
        .description("Rows whose clock fails for a reason of its own and is tried again later")
        .tag("work", work.name())
        .register(metrics);
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
      var sleep = work.isReady() ? sweep() : LONGEST_SLEEP;
      backoff = FIRST_BACKOFF;
      return sleep;
    } catch (RuntimeException | Error e) {
      return afterError(e);
    }
  }

  private Duration sweep() {
    if (more) {
      return next();
    }
    var outlook = QuarkusTransaction.requiringNew().call(this::look);
    if (!outlook.ripe().isEmpty()) {
      firing.again(outlook.ripe());
    }
    var until = outlook.untilNext();
    if (until == null || until.isPositive()) {
      return until == null || until.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : until;
    }
    var sleep = next();
    lateness.record(until.negated());
    return sleep;
  }

  private record Outlook(List<UUID> ripe, @Nullable Duration untilNext) {}

  private Outlook look() {
    return new Outlook(aside.ripe(work.name(), BATCH), work.untilNext());
  }

  private Duration next() {
    var taken =
        switch (work) {
          case RowTimer timer -> firing.fire(() -> timer.due(BATCH));
          case Walk walk -> walkOn(walk);
        };
    fired.increment(taken.size());
    more = taken.size() == BATCH;
    return taken.isEmpty() ? LONGEST_SLEEP : Duration.ZERO;
  }

  private List<UUID> walkOn(Walk walk) {
    var page = firing.fire(() -> walk.after(walked, BATCH));
    if (page.size() == BATCH) {
      walked = page.getLast();
    } else {
      QuarkusTransaction.requiringNew().run(walk::arrived);
      walked = BEGINNING;
    }
    return page;
  }

  private Duration afterError(Throwable e) {
    errors.increment();
    more = false;
    LOG.errorf(e, "%s: sweeping again in %s.", work.name(), backoff);
    var now = backoff;
    var twice = backoff.multipliedBy(2);
    backoff = twice.compareTo(LAST_BACKOFF) < 0 ? twice : LAST_BACKOFF;
    return now;
  }
}
