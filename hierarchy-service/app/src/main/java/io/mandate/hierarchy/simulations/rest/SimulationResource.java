package io.mandate.hierarchy.simulations.rest;

import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.org.Charts;
import io.mandate.hierarchy.relations.Parties;
import io.mandate.hierarchy.simulations.Foresight;
import io.mandate.hierarchy.simulations.Simulation;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would become of a task that is not filed yet. */
@Path("/api/v1/simulations")
@Tag(name = "Simulations", description = "What would become of a task that is not filed yet.")
@Authenticated
class SimulationResource {
  private final Charts charts;

  SimulationResource(Charts charts) {
    this.charts = charts;
  }

  @Schema(name = "SimulationQuestion")
  record Question(
      @Schema(description = "Who would ask.", example = "1926203") @NotNull String from,
      @Schema(description = "Who would be asked.", example = "00005654") @NotNull String to,
      @Schema(description = "Default NORMAL.", example = "URGENT") @Nullable Urgency urgency,
      @Schema(
              description = "When it would be filed; default now.",
              example = "2026-12-01T08:00:00Z")
          @Nullable Instant at) {}

  @POST
  @Operation(
      summary = "See what would become of a task that is not filed yet",
      description =
          "Whether the parties are peers, else the right channel; who would rule, by which path, and"
              + " who after him; and if nobody did anything, when: the answering, hearing and ruling"
              + " windows one after the other, each with policy, calendar and zone. A question only:"
              + " it changes nothing and takes no Idempotency-Key.")
  public Simulation simulate(@NotNull @Valid Question question) {
    var urgency = question.urgency() == null ? Urgency.NORMAL : question.urgency();
    var chart = charts.at(question.at());
    var from = Parties.parse(chart, "body.from", question.from());
    var to = Parties.parse(chart, "body.to", question.to());
    Parties.requireTwo(from, to);
    return new Foresight(chart, urgency).of(from, to);
  }
}
