package io.mandate.hierarchy.org.rest;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.org.CurrentOrg;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The org as a whole. */
@Path("/api/v1/org")
@Tag(name = "Org", description = "The org as a whole: its version and its time.")
@Authenticated
class OrgResource {
  private final CurrentOrg org;

  OrgResource(CurrentOrg org) {
    this.org = org;
  }

  @Schema(name = "Org")
  record OrgView(
      @Schema(description = "Rises with every set of changes.", example = "7") long version,
      @Schema(description = "Since when the org has stood as it does at this version.") Instant at,
      @Schema(description = "When a period next begins or ends; null: none does.")
          @Nullable Instant nextBoundary,
      @Schema(description = "The zone of the organisation's dates.", example = "Asia/Shanghai")
          ZoneId zone,
      @Schema(description = "The calendar where no unit has its own.", example = "round-the-clock")
          String calendar,
      @Schema(description = "The mode where no unit has its own.") Mode mode,
      @Schema(description = "Units known, ended ones included.", example = "165") int units,
      @Schema(description = "Appointments known, ended ones included.", example = "663")
          int appointments) {}

  @GET
  @Operation(summary = "See the org's version and time")
  public OrgView get() {
    var chart = org.chart();
    var state = org.state();
    return new OrgView(
        chart.version(),
        chart.at(),
        chart.nextBoundary(),
        chart.zone(),
        chart.calendar(""),
        chart.mode(""),
        state.units().size(),
        state.appointments().size());
  }
}
