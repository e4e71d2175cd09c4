package io.mandate.task.observations.rest;

import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.observations.Observations;
import io.mandate.task.observations.Observed;
import io.mandate.task.records.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the rules would have done where they are only observed. */
@Path("/api/v1/observations")
@Singleton
@Tag(name = "Observations")
class ObservationResource {
  private final Observations observations;
  private final DatabaseClock clock;

  ObservationResource(Observations observations, DatabaseClock clock) {
    this.observations = observations;
    this.clock = clock;
  }

  /**
   * A report.
   *
   * @param from the first instant, UTC
   * @param to the first instant after, UTC
   */
  record Report(Instant from, Instant to, List<Observed> items) {}

  @GET
  @Transactional
  @Operation(
      summary = "Compare what would have gone up with what became of it",
      description =
          "Of units whose mode is or was OBSERVE (rule 26): for each cause and each office that"
              + " would have had the cases, how many there would have been, and how the tasks ended"
              + " without them. Of the tasks that the caller sees. The last year, unless said"
              + " otherwise.")
  public Report report(
      @Parameter(description = "Code of either party's unit.", example = "B") @QueryParam("unit")
          @Nullable String unit,
      @Parameter(description = "The first instant.", example = "2026-09-01T00:00:00Z")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "The first instant after.", example = "2026-12-01T00:00:00Z")
          @QueryParam("to")
          @Nullable String to) {
    Period period = Period.of(from, to, clock.now().plusSeconds(1));
    return new Report(
        period.from(), period.to(), observations.report(unit, period.from(), period.to()));
  }
}
