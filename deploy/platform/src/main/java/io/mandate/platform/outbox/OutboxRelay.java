package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one thread of this replica that empties the outbox. */
@ApplicationScoped
class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration AFTER_ERROR = Duration.ofMillis(500);

  private final OutboxConfig config;
  private final OutboxQueue queue;
  private final RelayWakeUp wakeUp;
  private final Transport transport;
  private final Counter errors;
  private @Nullable Thread thread;
  private volatile boolean stopped;

  OutboxRelay(
      OutboxConfig config,
      OutboxQueue queue,
      RelayWakeUp wakeUp,
      KafkaTransport transport,
      MeterRegistry metrics) {
    this.config = config;
    this.queue = queue;
    this.wakeUp = wakeUp;
    this.transport = transport;
    this.errors = metrics.counter("mandate.outbox.errors");
  }

  void start(@Observes StartupEvent start) {
    queue.prepareLanes();
    if (config.relay()) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
    }
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    stopped = true;
    if (thread != null) {
      wakeUp.ring();
      thread.join(KafkaTransport.DELIVERY_LIMIT);
    }
  }

  private void relay() {
    var pass = new RelayPass(queue, transport);
    while (!stopped) {
      try {
        if (queue.isEmpty() || pass.run() == 0) {
          wakeUp.await(config.poll());
        }
      } catch (RuntimeException e) {
        failed(e);
      } catch (InterruptedException e) {
        break;
      }
    }
    transport.close();
  }

  /** Nothing is lost: the rows are still there, and are tried again for as long as it takes. */
  private void failed(RuntimeException e) {
    errors.increment();
    LOG.warnf(e, "The outbox was not relayed; trying again in %s.", AFTER_ERROR);
    try {
      wakeUp.await(AFTER_ERROR);
    } catch (InterruptedException interrupted) {
      stopped = true;
    }
  }
}
