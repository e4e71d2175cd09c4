package io.mandate.platform.inbox;

import io.mandate.platform.events.KafkaClients;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Hears every stream of the service, each on a thread of its own. */
@ApplicationScoped
class Inbox {

  private final List<EventStream> streams;
  private final KafkaClients clients;
  private final InboxTables tables;
  private final ParkedEvents parked;
  private final MeterRegistry metrics;
  private final List<StreamThread> threads = new ArrayList<>();

  Inbox(
      @All List<EventStream> streams,
      KafkaClients clients,
      InboxTables tables,
      ParkedEvents parked,
      MeterRegistry metrics) {
    this.streams = streams;
    this.clients = clients;
    this.tables = tables;
    this.parked = parked;
    this.metrics = metrics;
  }

  /** Takes parked events of this topic, beside the thread that hears it. */
  Draining draining(String topic) {
    return threads.stream()
        .filter(thread -> thread.stream().topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody here hears " + topic + "."))
        .draining();
  }

  void start(@Observes StartupEvent start) {
    Gauge.builder("mandate.inbox.parked", parked, ParkedEvents::count)
        .description("Events that wait for ops, or for an earlier one of their key")
        .register(metrics);
    for (var stream : streams) {
      var thread = new StreamThread(stream, clients, tables);
      threads.add(thread);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    threads.forEach(StreamThread::stop);
    for (var thread : threads) {
      thread.join();
    }
  }
}
