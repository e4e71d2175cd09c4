package io.mandate.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every replica has a complete version; what Kafka does after that changes nothing. */
@Readiness
@ApplicationScoped
class ReplicaHealth implements HealthCheck {

  private final Replicas replicas;

  ReplicaHealth(Replicas replicas) {
    this.replicas = replicas;
  }

  @Override
  public HealthCheckResponse call() {
    var ready = true;
    var response = HealthCheckResponse.named("replica");
    for (var replica : replicas.all()) {
      ready &= replica.isPublished();
      response.withData(
          replica.topic(),
          replica.isFrozen() ? "frozen" : replica.isPublished() ? "complete" : "reading");
    }
    return response.status(ready).build();
  }
}
