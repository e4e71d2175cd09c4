package io.mandate.platform.events;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the request or event that is being worked on. */
@RequestScoped
public class Trace {

  private @Nullable String traceparent;

  /** What the running work belongs to; null outside a request and where nobody traces. */
  public static @Nullable String current() {
    var container = Arc.container();
    return container != null && container.requestContext().isActive()
        ? container.instance(Trace.class).get().traceparent()
        : null;
  }

  /** From here on the running work belongs to this trace; null to none. */
  public void follow(@Nullable String traceparent) {
    this.traceparent = traceparent;
  }

  @Nullable String traceparent() {
    return traceparent;
  }
}
