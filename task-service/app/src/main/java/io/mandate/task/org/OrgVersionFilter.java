package io.mandate.task.org;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code Mandate-Org-Version: n}: the caller has just changed the org and waits for it here. */
@Singleton
class OrgVersionFilter {
  private static final String HEADER = "Mandate-Org-Version";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Org org;

  OrgVersionFilter(Org org) {
    this.org = org;
  }

  @ServerRequestFilter
  public void await(ContainerRequestContext request) {
    String given = request.getHeaderString(HEADER);
    if (given == null) {
      return;
    }
    if (!given.matches("\\d{1,18}")) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("header." + HEADER, "number-form");
    }
    if (!org.reaches(Long.parseLong(given), PATIENCE)) {
      throw Problem.of(OrgProblems.ORG_BEHIND)
          .with("version", Long.parseLong(given))
          .header("Retry-After", "2");
    }
  }
}
