package io.mandate.platform.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sweeps every kind of due work, each on a thread of its own. */
@ApplicationScoped
class Sweeper {

  private final List<DueWork> kinds;
  private final SetAside aside;
  private final MeterRegistry metrics;
  private final boolean enabled;
  private final List<SweepThread> threads = new ArrayList<>();

  Sweeper(
      @All List<DueWork> kinds,
      SetAside aside,
      MeterRegistry metrics,
      @ConfigProperty(name = "mandate.sweep.enabled", defaultValue = "true") boolean enabled) {
    this.kinds = kinds;
    this.aside = aside;
    this.metrics = metrics;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent start) {
    if (enabled) {
      for (var work : kinds) {
        var thread = new SweepThread(work, aside, metrics);
        threads.add(thread);
        thread.start();
      }
    }
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    threads.forEach(SweepThread::stop);
    for (var thread : threads) {
      thread.join();
    }
  }
}
