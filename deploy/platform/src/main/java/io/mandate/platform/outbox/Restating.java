package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import org.jspecify.annotations.Nullable;

/** Raises the epoch to the configured one at the start, and says everything again if it rose. */
@ApplicationScoped
class Restating {

  /** When the service's own start is done, so that there is a state to say. */
  private static final int LAST = Interceptor.Priority.APPLICATION + 900;

  private final Epoch epoch;
  private final RestatementProgress progress;
  private final Instance<Restatement> restatement;
  private final MeterRegistry metrics;
  private @Nullable RestatementThread thread;

  Restating(
      Epoch epoch,
      RestatementProgress progress,
      Instance<Restatement> restatement,
      MeterRegistry metrics) {
    this.epoch = epoch;
    this.progress = progress;
    this.restatement = restatement;
    this.metrics = metrics;
  }

  void start(@Observes @Priority(LAST) StartupEvent start) {
    var _ = epoch.current();
    Gauge.builder("mandate.restatement.left", progress, p -> p.isLeft() ? 1 : 0)
        .description("Whether the epoch was raised and not everything said again")
        .register(metrics);
    if (progress.isLeft()) {
      var begun = new RestatementThread(progress, restatement.get(), metrics);
      begun.start();
      thread = begun;
    }
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    if (thread instanceof RestatementThread begun) {
      begun.stop();
    }
  }
}
