package io.mandate.hierarchy.replica;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/**
 * Who has just changed the org sends its version in {@code Mandate-Org-Version}: the request waits
 * up to two seconds until that version has arrived here, else 503 with {@code Retry-After}.
 */
@Provider
class OrgVersionFilter implements ContainerRequestFilter {
  private static final String HEADER = "Mandate-Org-Version";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Org org;

  OrgVersionFilter(Org org) {
    this.org = org;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String given = request.getHeaderString(HEADER);
    if (given == null) {
      return;
    }
    if (!given.matches("\\d{1,18}")) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("header." + HEADER, "org-version-form");
    }
    if (!org.reaches(Long.parseLong(given), PATIENCE)) {
      throw ReplicaProblems.notReached(Long.parseLong(given), org.version());
    }
  }
}
