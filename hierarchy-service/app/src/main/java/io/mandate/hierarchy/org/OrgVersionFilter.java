package io.mandate.hierarchy.org;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** A caller who has just changed the org says which version he means; the request waits for it. */
@Provider
class OrgVersionFilter implements ContainerRequestFilter {
  static final ProblemType NOT_REACHED = new ProblemType("org-version-not-reached", 503);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CurrentOrg org;

  OrgVersionFilter(CurrentOrg org) {
    this.org = org;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var wanted = request.getHeaderString(OrgHeaders.VERSION);
    if (wanted == null) {
      return;
    }
    if (!wanted.matches("\\d{1,18}")) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("header." + OrgHeaders.VERSION, "no-version");
    }
    if (!org.reaches(Long.parseLong(wanted), PATIENCE)) {
      throw Problem.of(NOT_REACHED)
          .with("wanted", Long.parseLong(wanted))
          .with("reached", org.chart().version())
          .header("Retry-After", "1");
    }
  }
}
