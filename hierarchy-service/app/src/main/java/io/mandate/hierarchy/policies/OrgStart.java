package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.org.CurrentOrg;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** At start: the org has a version, and this process knows it, before any request is taken. */
@ApplicationScoped
class OrgStart {
  private final Configuration configuration;
  private final CurrentOrg current;

  OrgStart(Configuration configuration, CurrentOrg current) {
    this.configuration = configuration;
    this.current = current;
  }

  void onStart(@Observes StartupEvent event) {
    configuration.take();
    current.start();
  }
}
