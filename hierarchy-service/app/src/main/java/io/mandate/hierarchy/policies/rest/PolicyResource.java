package io.mandate.hierarchy.policies.rest;

import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Policies. */
@Path("/api/v1/policies")
@Tag(name = "Policies", description = "The windows and limits that hold in a unit.")
@Authenticated
class PolicyResource {
  private final CurrentOrg org;

  PolicyResource(CurrentOrg org) {
    this.org = org;
  }

  @Schema(name = "Policies")
  record Policies(List<Policy> policies) {}

  @GET
  @Operation(
      summary = "See which policy holds",
      description =
          "In a unit, for each urgency or the one asked for; without a unit the org's default.")
  public Policies get(
      @Parameter(example = "1926203") @RestQuery @Nullable String unit,
      @Parameter(example = "URGENT") @RestQuery @Nullable Urgency urgency) {
    if (unit != null && !org.chart().hasUnit(unit)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.unit", "no-such-unit");
    }
    return new Policies(
        Arrays.stream(Urgency.values())
            .filter(each -> urgency == null || each == urgency)
            .map(each -> policy(unit, each))
            .toList());
  }

  private Policy policy(@Nullable String unit, Urgency urgency) {
    return unit == null
        ? org.state().policies().stream()
            .map(changed -> changed.policy())
            .filter(policy -> policy.unit() == null && policy.urgency() == urgency)
            .findFirst()
            .orElseThrow()
        : org.chart().policy(unit, urgency);
  }
}
