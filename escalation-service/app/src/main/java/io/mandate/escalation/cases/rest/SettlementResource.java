package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.Bargaining;
import io.mandate.escalation.cases.Case;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The adjudicator assents to a second settlement after OVERDUE (rule 20). */
@Path("/api/v1/cases/{id}/settlement/assent")
@Tag(name = "Cases")
class SettlementResource {
  private final Bargaining bargaining;
  private final CaseViews views;

  SettlementResource(Bargaining bargaining, CaseViews views) {
    this.bargaining = bargaining;
    this.views = views;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Assent to a second settlement, as the adjudicator",
      description =
          "Only where an earlier case about lateness ended in a settlement and both sides are ready"
              + " for another: on the terms on the table, or on a delivery that the requester"
              + " confirms.")
  @APIResponseSchema(value = CaseView.class, responseDescription = "SETTLED.")
  public Response assent(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
    return answer(bargaining.allow(id, ifMatch));
  }

  private Response answer(Case subject) {
    return Response.ok(views.whole(subject)).tag(IfMatch.etag(subject.version())).build();
  }
}
