package io.mandate.platform.events;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes up the trace that a caller's request belongs to; what is not of the form is no trace. */
@Singleton
class TracedRequests {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final Trace trace;

  TracedRequests(Trace trace) {
    this.trace = trace;
  }

  @ServerRequestFilter
  public void follow(ContainerRequestContext request) {
    var given = request.getHeaderString("traceparent");
    if (given != null && FORM.matcher(given).matches()) {
      trace.follow(given);
    }
  }
}
