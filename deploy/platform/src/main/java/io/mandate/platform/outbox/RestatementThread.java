package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Restates until all is said, here or by another replica, and ends then. */
final class RestatementThread {

  private static final Logger LOG = Logger.getLogger(RestatementThread.class);
  private static final Duration AGAIN = Duration.ofSeconds(1);
  private static final Duration LAST_PAGE = Duration.ofSeconds(10);

  private final RestatementProgress progress;
  private final RestatementPass pass;
  private final Counter errors;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  RestatementThread(RestatementProgress progress, Restatement restatement, MeterRegistry metrics) {
    this.progress = progress;
    this.pass = new RestatementPass(progress, restatement);
    this.errors = metrics.counter("mandate.restatement.errors");
    this.thread = Thread.ofPlatform().name("restatement").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void stop() throws InterruptedException {
    stopped.countDown();
    thread.join(LAST_PAGE);
  }

  private void run() {
    try {
      while (stopped.getCount() > 0 && !goOn()) {
        // Another replica is at it, which may fail; or a page failed here.
        var _ = stopped.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return whether all is said
   */
  private boolean goOn() {
    try {
      var said = true;
      while (stopped.getCount() > 0 && said) {
        said = pass.run();
      }
      return isDone();
    } catch (RuntimeException e) {
      errors.increment();
      LOG.warnf("A page was not said again, next try in %s: %s", AGAIN, e);
      LOG.debug("Why a page was not said again:", e);
      return false;
    }
  }

  private boolean isDone() {
    if (progress.isLeft()) {
      return false;
    }
    LOG.infof("Everything is said again in epoch %d.", progress.done());
    return true;
  }
}
