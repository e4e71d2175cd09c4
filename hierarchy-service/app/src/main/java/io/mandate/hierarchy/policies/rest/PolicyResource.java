package io.mandate.hierarchy.policies.rest;

import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.PolicyTerms;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.org.Actor;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHeaders;
import io.mandate.hierarchy.policies.UnitPolicies;
import io.mandate.platform.identity.Role;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Policies. */
@Path("/api/v1/policies")
@Tag(name = "Policies", description = "The windows and limits that hold in a unit.")
@Authenticated
class PolicyResource {
  private final CurrentOrg org;
  private final UnitPolicies units;
  private final Actor actor;

  PolicyResource(CurrentOrg org, UnitPolicies units, Actor actor) {
    this.org = org;
    this.units = units;
    this.actor = actor;
  }

  @Schema(name = "UnitPolicy")
  record UnitPolicy(
      @Schema(example = "1926203") String unit,
      Urgency urgency,
      @Schema(description = "What the unit says itself; the rest it inherits.") PolicyTerms own,
      @Schema(description = "What holds in the unit.") Policy policy) {}

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

  @GET
  @Path("{unit}/{urgency}")
  @Operation(
      summary = "See what a unit says of its policy",
      description = "And what holds there. Without an ETag the unit has never said anything.")
  public Response ofUnit(@RestPath String unit, @RestPath Urgency urgency) {
    var chart = org.chart();
    if (!chart.hasUnit(unit)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    var own = units.find(unit, urgency);
    var terms = own == null ? PolicyTerms.NONE : own.terms();
    return Response.ok(new UnitPolicy(unit, urgency, terms, chart.policy(unit, urgency)))
        .tag(own == null ? null : IfMatch.etag(own.version()))
        .build();
  }

  @PUT
  @Path("{unit}/{urgency}")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Operation(
      summary = "Say what differs in a unit and below it",
      description =
          "Only what differs: what is not said holds as it does above, also when that changes. It"
              + " replaces what the unit said before (then with If-Match), and holds for what"
              + " starts from now on.")
  public Response say(
      @RestPath String unit,
      @RestPath Urgency urgency,
      @BeanParam IfMatch ifMatch,
      @NotNull PolicyTerms body) {
    var policy = units.say(unit, urgency, body, ifMatch, actor.name());
    return Response.ok(new UnitPolicy(unit, urgency, body, policy))
        .tag(IfMatch.etag(policy.version()))
        .header(OrgHeaders.VERSION, policy.version())
        .build();
  }

  @DELETE
  @Path("{unit}/{urgency}")
  @RolesAllowed(Role.ORG_ADMIN_GROUP)
  @Operation(summary = "Let a unit inherit its policy again")
  public Response inherit(
      @RestPath String unit, @RestPath Urgency urgency, @BeanParam IfMatch ifMatch) {
    long version = units.inherit(unit, urgency, ifMatch, actor.name());
    return Response.noContent().header(OrgHeaders.VERSION, version).build();
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
