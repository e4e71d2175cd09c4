package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Empties the outbox until stopped. Idle, it asks the database one cheap question a poll. */
final class RelayThread {

  private static final Logger LOG = Logger.getLogger(RelayThread.class);
  private static final Duration LAST_PASS = Duration.ofSeconds(2);
  private static final Duration AFTER_ERROR = Duration.ofMillis(500);

  private final OutboxQueue queue;
  private final Transport transport;
  private final RelayWakeUp wakeUp;
  private final Duration poll;
  private final Thread thread;
  private final Counter errors;
  private volatile boolean stopped;

  RelayThread(
      OutboxQueue queue,
      Transport transport,
      RelayWakeUp wakeUp,
      Duration poll,
      MeterRegistry metrics) {
    this.queue = queue;
    this.transport = transport;
    this.wakeUp = wakeUp;
    this.poll = poll;
    this.errors = metrics.counter("mandate.outbox.errors");
    this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** Waits for the pass under way, but not for a broker that is away. */
  void stop() {
    stopped = true;
    wakeUp.ring();
    try {
      if (!thread.join(LAST_PASS)) {
        thread.interrupt();
        thread.join(LAST_PASS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  double errors() {
    return errors.count();
  }

  private void run() {
    var pass = new RelayPass(queue, transport);
    while (!stopped) {
      try {
        transport.prepare();
        if (queue.isEmpty() || pass.run() == 0) {
          wakeUp.await(poll);
        }
      } catch (RuntimeException e) {
        failed(e);
      } catch (InterruptedException e) {
        stopped = true;
      }
    }
    transport.close();
  }

  /** Nothing is lost: the rows are still there, and are tried again for as long as it takes. */
  private void failed(RuntimeException e) {
    errors.increment();
    LOG.warnf("The outbox was not relayed, next try in %s: %s", AFTER_ERROR, cause(e));
    LOG.debug("Why the outbox was not relayed:", e);
    try {
      wakeUp.await(AFTER_ERROR);
    } catch (InterruptedException interrupted) {
      stopped = true;
    }
  }

  /** An outage is said in one line each time, not in a hundred. */
  private static Throwable cause(Throwable e) {
    return e.getCause() == null ? e : cause(e.getCause());
  }
}
