package io.mandate.platform.inbox;

import io.mandate.platform.events.KafkaClients;
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
  private final List<StreamThread> threads = new ArrayList<>();

  Inbox(@All List<EventStream> streams, KafkaClients clients, InboxTables tables) {
    this.streams = streams;
    this.clients = clients;
    this.tables = tables;
  }

  void start(@Observes StartupEvent start) {
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
