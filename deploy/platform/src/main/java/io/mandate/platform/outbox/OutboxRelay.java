package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The one relay of this replica. */
@ApplicationScoped
class OutboxRelay {

  private final OutboxConfig config;
  private final OutboxQueue queue;
  private final RelayThread thread;
  private final MeterRegistry metrics;

  OutboxRelay(
      OutboxConfig config,
      OutboxQueue queue,
      RelayWakeUp wakeUp,
      CheckedTransport transport,
      MeterRegistry metrics) {
    this.config = config;
    this.queue = queue;
    this.metrics = metrics;
    this.thread = new RelayThread(queue, transport, wakeUp, config.poll(), metrics);
  }

  void start(@Observes StartupEvent start) {
    queue.prepareLanes();
    Gauge.builder("mandate.outbox.backlog", queue, OutboxQueue::backlog)
        .description("Events written and not yet sent")
        .register(metrics);
    if (config.relay()) {
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    if (config.relay()) {
      thread.stop();
    }
  }
}
