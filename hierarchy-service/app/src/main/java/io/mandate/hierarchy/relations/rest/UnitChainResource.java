package io.mandate.hierarchy.relations.rest;

import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.org.Charts;
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

/** The persons above a unit. */
@Path("/api/v1/units/{code}/chain")
@Tag(name = "Relations")
@Authenticated
class UnitChainResource {
  private final Charts charts;

  UnitChainResource(Charts charts) {
    this.charts = charts;
  }

  @GET
  @Operation(summary = "See who stands above a unit", description = "The nearest first.")
  public ChainView ofUnit(
      @RestPath String code,
      @Parameter(description = "The instant; default now.", example = "2026-12-01T08:00:00Z")
          @RestQuery
          @Nullable String at) {
    var chart = charts.at(Instants.parse("query.at", at));
    if (!chart.hasUnit(code)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return ChainView.of(chart, Party.unit(code));
  }
}
