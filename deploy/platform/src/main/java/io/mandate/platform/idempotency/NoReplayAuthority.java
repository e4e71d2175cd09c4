package io.mandate.platform.idempotency;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in until a service says who may see an answer again: nobody, and loudly. */
@DefaultBean
@ApplicationScoped
class NoReplayAuthority implements ReplayAuthority {

  @Override
  public void check(String path) {
    throw new IllegalStateException(
        "This service has no ReplayAuthority bean to ask about " + path);
  }
}
