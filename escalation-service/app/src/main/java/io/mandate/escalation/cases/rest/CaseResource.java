package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseFilter;
import io.mandate.escalation.cases.CaseList;
import io.mandate.escalation.cases.CaseReading;
import io.mandate.escalation.cases.CaseState;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.escalation.timeline.Timeline;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.Cause;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading cases. */
@Path("/api/v1/cases")
@Tag(name = "Cases")
class CaseResource {
  private final CaseReading reading;
  private final CaseList list;
  private final CaseViews views;

  CaseResource(CaseReading reading, CaseList list, CaseViews views) {
    this.reading = reading;
    this.list = list;
    this.views = views;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List the cases you may see, newest first",
      description =
          "Parties, the heads in between, the adjudicator and the superiors up to him see a case;"
              + " auditors see all, org-admins those that are STALLED. Statements are not listed.")
  public Page<CaseView> list(
      @Parameter(description = "Where the case is.", example = "DELIBERATING") @QueryParam("state")
          CaseState.@Nullable Name state,
      @Parameter(description = "A person's code: cases of the offices he holds now.", example = "s")
          @QueryParam("adjudicator")
          @Nullable String adjudicator,
      @Parameter(description = "Code of either party's unit.", example = "A") @QueryParam("unit")
          @Nullable String unit,
      @Parameter(description = "Why the task is unresolved.", example = "IGNORED")
          @QueryParam("cause")
          @Nullable Cause cause,
      @Parameter(description = "Whether its clock has run out and waits to be applied.")
          @QueryParam("overdue")
          @Nullable Boolean overdue,
      @Parameter(description = "The task that it is about.") @QueryParam("task")
          @Nullable UUID task,
      @BeanParam PageRequest page) {
    var filter = new CaseFilter(state, adjudicator, unit, cause, overdue, task);
    return list.page(filter, page).map(views::brief);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read a case",
      description =
          "With its route, both sides, the next thing that will happen by itself, and the"
              + " statements you may read: your own side's at once, the other's when the hearing"
              + " ends. Who has to rule on it also sees the interests of both sides side by side"
              + " (`bench`).")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case.")
  public Response one(@PathParam("id") UUID id) {
    var found = reading.one(id);
    return Response.ok(views.read(found)).tag(IfMatch.etag(found.version())).build();
  }

  @GET
  @Path("{id}/timeline")
  @Transactional
  @Operation(
      summary = "Read everything on record of a case, oldest first",
      description =
          "Numbered without gaps; each entry names who did it, and the org version and instant it"
              + " was decided on.")
  public Page<Timeline.Entry> timeline(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return reading.timeline(id, page);
  }
}
