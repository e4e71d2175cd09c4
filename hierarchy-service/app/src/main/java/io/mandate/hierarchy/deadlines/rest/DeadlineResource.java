package io.mandate.hierarchy.deadlines.rest;

import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.hierarchy.deadlines.PolicyWindow;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** When a window would run out. */
@Path("/api/v1/deadlines")
@Tag(name = "Calendars")
@Authenticated
class DeadlineResource {
  private final CurrentOrg org;
  private final DatabaseClock clock;

  DeadlineResource(CurrentOrg org, DatabaseClock clock) {
    this.org = org;
    this.clock = clock;
  }

  @Schema(name = "DeadlinePreview")
  record Preview(
      @Schema(example = "1926203") String unit,
      Urgency urgency,
      @Schema(description = "When, and by which zone, calendar and policy version.")
          Deadline deadline,
      @Schema(description = "The same in the local time of the zone.") OffsetDateTime local,
      @Schema(description = "Whose policy it is; null: the organisation's.", example = "MOD")
          @Nullable String policyOf,
      @Schema(description = "The org it was computed with.", example = "7") long orgVersion) {}

  @GET
  @Transactional
  @Operation(
      summary = "See when a window would run out, and why then",
      description =
          "By the policy, calendar and zone of the unit whose clock it is. A start outside working"
              + " hours counts from the next opening; days end at that local time on the n-th"
              + " working day after it; hours are elapsed working time.")
  public Preview get(
      @Parameter(description = "Whose clock it is.", required = true, example = "1926203")
          @RestQuery
          @Nullable String unit,
      @Parameter(description = "Default NORMAL.", example = "NORMAL") @RestQuery
          @Nullable Urgency urgency,
      @Parameter(
              description = "A window of the policy by its name, or P3D, or PT8H.",
              required = true,
              example = "answer")
          @RestQuery
          @Nullable String window,
      @Parameter(description = "Default now.", example = "2026-12-31T08:00:00Z") @RestQuery
          @Nullable String start) {
    var from = Instants.parse("query.start", start);
    return preview(unit, urgency == null ? Urgency.NORMAL : urgency, window, from);
  }

  private Preview preview(
      @Nullable String unit, Urgency urgency, @Nullable String text, @Nullable Instant from) {
    var chart = org.chart();
    if (unit == null || !chart.hasUnit(unit)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.unit", "no-such-unit");
    }
    var policy = chart.policy(unit, urgency);
    if (!((text == null ? null : PolicyWindow.find(text, policy)) instanceof Window window)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.window", "no-window");
    }
    var start = from == null ? clock.now() : from;
    var deadline = chart.deadline(unit, start, window, policy.version());
    return new Preview(
        unit,
        urgency,
        deadline,
        deadline.at().atZone(deadline.zone()).toOffsetDateTime(),
        policy.unit(),
        chart.version());
  }
}
