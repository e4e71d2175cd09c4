package io.mandate.task.tasks.rest;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskKind;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.TaskFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of lists of tasks; together they narrow. */
record TaskQuery(
    @QueryParam("state") @Parameter(description = "May be given several times.") List<Status> state,
    @QueryParam("kind") @Nullable TaskKind kind,
    @QueryParam("unit") @Parameter(description = "On either side.") @Nullable String unit,
    @QueryParam("counterpart") @Parameter(description = "The party asked.")
        @Nullable String counterpart,
    @QueryParam("role") @Parameter(description = "Of the caller's own units.")
        TaskFilter.@Nullable Role role,
    @QueryParam("cause") @Parameter(description = "Why it was last unresolved.")
        @Nullable Cause cause,
    @QueryParam("adjudicator") @Parameter(description = "The office that has its case.")
        @Nullable String adjudicator,
    @QueryParam("dueBefore") @Parameter(description = "The running clock, RFC 3339.")
        @Nullable String dueBefore,
    @QueryParam("dueAfter") @Parameter(description = "The running clock, from then on.")
        @Nullable String dueAfter,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("updatedSince") @Parameter(description = "Changed then or later.")
        @Nullable String updatedSince,
    @QueryParam("label") @Parameter(description = "As name:value.") @Nullable String label,
    @QueryParam("externalRef") @Parameter(description = "As system:id.")
        @Nullable String externalRef,
    @QueryParam("matter") @Nullable UUID matter,
    @QueryParam("text") @Parameter(description = "Part of the title.") @Nullable String text,
    @QueryParam("reportedToMe")
        @Parameter(description = "Done, and reported to an office that the caller holds (rule 18).")
        @Nullable Boolean reportedToMe) {

  TaskFilter filter() {
    return new TaskFilter(
        state == null ? List.of() : state,
        kind,
        unit,
        counterpart,
        role,
        cause,
        adjudicator,
        new TaskFilter.Clock(
            Instants.parse("query.dueBefore", dueBefore),
            Instants.parse("query.dueAfter", dueAfter),
            overdue),
        Instants.parse("query.updatedSince", updatedSince),
        new TaskFilter.Traits(
            pair("label", label),
            pair("externalRef", externalRef),
            matter,
            text,
            Boolean.TRUE.equals(reportedToMe)));
  }

  private static TaskFilter.@Nullable Pair pair(String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    int colon = given.indexOf(':');
    if (colon < 1) {
      throw wrong(name, "pair-form");
    }
    return new TaskFilter.Pair(given.substring(0, colon), given.substring(colon + 1));
  }

  private static Problem wrong(String name, String code) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation("query." + name, code);
  }
}
