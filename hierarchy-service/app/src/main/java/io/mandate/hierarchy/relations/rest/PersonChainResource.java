package io.mandate.hierarchy.relations.rest;

import io.mandate.hierarchy.org.Charts;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.hierarchy.relations.Parties;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The persons above a person, in one of his units. */
@Path("/api/v1/people/{code}/chain")
@Tag(name = "Relations")
@Authenticated
class PersonChainResource {
  private final Charts charts;

  PersonChainResource(Charts charts) {
    this.charts = charts;
  }

  @GET
  @Operation(
      summary = "See who stands above a person",
      description =
          "In the unit named, else in the unit of his main post. A person with two posts has two"
              + " chains.")
  public ChainView ofPerson(
      @RestPath String code,
      @Parameter(description = "A unit in which he has a post.", example = "1926203") @RestQuery
          @Nullable String unit,
      @Parameter(description = "The instant; default now.", example = "2026-12-01T08:00:00Z")
          @RestQuery
          @Nullable String at) {
    var chart = charts.at(Instants.parse("query.at", at));
    if (chart.unitsOf(code).isEmpty() && chart.unitsInChargeOf(code).isEmpty()) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    var named = unit == null ? chart.mainUnit(code) : unit;
    if (named == null) {
      throw Problem.of(HierarchyProblems.UNIT_NEEDED).with("person", code);
    }
    return ChainView.of(chart, Parties.parse(chart, "query.unit", "person:" + code + "@" + named));
  }
}
