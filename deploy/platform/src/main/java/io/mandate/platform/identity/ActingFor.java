package io.mandate.platform.identity;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A system says for whom it changes something; nobody else may say so. Never ignored. */
@Singleton
class ActingFor {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

  private final Caller caller;

  ActingFor(Caller caller) {
    this.caller = caller;
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (!request.getUriInfo().getPath().startsWith("/api/")) {
      return;
    }
    var named = caller.namedInHeader();
    if (named == null) {
      requireNamed(request);
    } else if (!caller.has(Role.SYSTEM)) {
      throw Problem.of(PlatformProblems.ACTING_FOR_REFUSED);
    } else if (!CODE.matcher(named).matches()) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("header." + Caller.ACTING_FOR, "code-form");
    }
  }

  private void requireNamed(ContainerRequestContext request) {
    if (caller.has(Role.SYSTEM) && !READS.contains(request.getMethod())) {
      throw Problem.of(PlatformProblems.ACTING_FOR_MISSING)
          .violation("header." + Caller.ACTING_FOR, "not-null");
    }
  }
}
