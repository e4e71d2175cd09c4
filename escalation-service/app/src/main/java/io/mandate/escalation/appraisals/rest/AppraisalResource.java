package io.mandate.escalation.appraisals.rest;

import io.mandate.escalation.appraisals.AppraisalFilter;
import io.mandate.escalation.appraisals.AppraisalList;
import io.mandate.escalation.appraisals.AppraisalReading;
import io.mandate.escalation.appraisals.AppraisalState;
import io.mandate.escalation.appraisals.AppraisalView;
import io.mandate.escalation.timeline.Timeline;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
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

/** Reading appraisals. */
@Path("/api/v1/appraisals")
@Tag(name = "Appraisals")
class AppraisalResource {
  private final AppraisalReading reading;
  private final AppraisalList list;

  AppraisalResource(AppraisalReading reading, AppraisalList list) {
    this.reading = reading;
    this.list = list;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List the appraisals you may see, newest first",
      description =
          "Whom an appraisal is about sees it, who stands above him, and whose turn it is; auditors"
              + " see all.")
  public Page<AppraisalView> list(
      @Parameter(description = "Where the appraisal is.", example = "PROPOSED") @QueryParam("state")
          AppraisalState.@Nullable Name state,
      @Parameter(description = "A person's code: whom it is about.", example = "a")
          @QueryParam("subject")
          @Nullable String subject,
      @Parameter(
              description =
                  "A person's code: what an office that he holds now is to decide, or did.",
              example = "s")
          @QueryParam("decider")
          @Nullable String decider,
      @Parameter(description = "The task that it follows from.") @QueryParam("task")
          @Nullable UUID task,
      @BeanParam PageRequest page) {
    return list.page(new AppraisalFilter(state, subject, decider, task), page)
        .map(AppraisalView::of);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read an appraisal",
      description = "With what is proposed and decided, and whose turn it is until when.")
  @APIResponseSchema(value = AppraisalView.class, responseDescription = "The appraisal.")
  public Response one(@PathParam("id") UUID id) {
    var found = reading.one(id);
    return Response.ok(AppraisalView.of(found)).tag(IfMatch.etag(found.version())).build();
  }

  @GET
  @Path("{id}/timeline")
  @Transactional
  @Operation(
      summary = "Read everything on record of an appraisal, oldest first",
      description =
          "Numbered without gaps; each entry names who did it, and the org version and instant it"
              + " was decided on. Silence is on record too.")
  public Page<Timeline.Entry> timeline(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return reading.timeline(id, page);
  }
}
