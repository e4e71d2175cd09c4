package io.mandate.platform.replica;

import io.mandate.platform.events.KafkaClients;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Follows every compacted topic of the service, each on a thread of its own. */
@ApplicationScoped
class Replicas {

  private final List<TopicReplica> replicas;
  private final MeterRegistry metrics;

  Replicas(@All List<Fold> folds, KafkaClients clients, ReplicaRows rows, MeterRegistry metrics) {
    this.replicas = folds.stream().map(fold -> new TopicReplica(fold, clients, rows)).toList();
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent start) {
    for (var replica : replicas) {
      Gauge.builder("mandate.replica.frozen", replica, r -> r.isFrozen() ? 1 : 0)
          .tag("topic", replica.topic())
          .strongReference(true)
          .register(metrics);
      replica.start();
    }
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    replicas.forEach(TopicReplica::stop);
    for (var replica : replicas) {
      replica.join();
    }
  }

  List<TopicReplica> all() {
    return replicas;
  }
}
