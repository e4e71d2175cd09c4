package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseFilter;
import io.mandate.escalation.cases.CaseList;
import io.mandate.escalation.cases.CaseReading;
import io.mandate.escalation.cases.CaseState;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.escalation.cases.Timeline;
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
  @Operation(summary = "List the cases you may see, newest first")
  public Page<CaseView> list(
      @QueryParam("state") CaseState.@Nullable Name state,
      @QueryParam("adjudicator") @Nullable String adjudicator,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("cause") @Nullable Cause cause,
      @QueryParam("overdue") @Nullable Boolean overdue,
      @QueryParam("task") @Nullable UUID task,
      @BeanParam PageRequest page) {
    var filter = new CaseFilter(state, adjudicator, unit, cause, overdue, task);
    return list.page(filter, page).map(views::brief);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "Read a case")
  public Response one(@PathParam("id") UUID id) {
    var found = reading.one(id);
    return Response.ok(views.whole(found)).tag(IfMatch.etag(found.version())).build();
  }

  @GET
  @Path("{id}/timeline")
  @Transactional
  @Operation(summary = "Read everything on record of a case, oldest first")
  public Page<Timeline.Entry> timeline(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return reading.timeline(id, page);
  }
}
