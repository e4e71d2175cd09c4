package io.mandate.escalation.cases.rest;

import io.mandate.escalation.api.OfferedTerms;
import io.mandate.escalation.cases.Bargaining;
import io.mandate.escalation.cases.Case;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A side puts terms on the table, and the other assents (rule 20). */
@Path("/api/v1/cases/{id}/settlement-offers")
@Tag(name = "Cases")
class SettlementOfferResource {
  private final Bargaining bargaining;
  private final CaseViews views;

  /**
   * @param criteria what the delivery is accepted by
   * @param due in the future
   */
  record NewOffer(
      @NotBlank @Size(max = 4000) String what,
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 500) String> criteria,
      @NotNull Instant due) {}

  SettlementOfferResource(Bargaining bargaining, CaseViews views) {
    this.bargaining = bargaining;
    this.views = views;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Offer terms to settle on",
      description =
          "For who answers for a party, and for the heads between it and the adjudicator. Replaces"
              + " the offer that stood; having made it is assent. When the other side assents, by"
              + " the offer's number, the case is SETTLED and the task AGREED on these terms.")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The terms are on the table.")
  public Response offer(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "offer",
                              value =
                                  """
                                  {"what": "three of the four sensors", "criteria": ["certificate"], "due": "2026-12-10T09:00:00Z"}
                                  """)))
          @Valid
          @NotNull
          NewOffer body) {
    return answer(
        bargaining.offer(id, ifMatch, new OfferedTerms(body.what(), body.criteria(), body.due())));
  }

  @POST
  @Path("{number}/assent")
  @Idempotent
  @Operation(
      summary = "Assent to the terms on the table",
      description =
          "By the offer's number, so that nobody assents to what he has not read; 0 stands for the"
              + " terms on which the task escalated. A second settlement after OVERDUE then waits"
              + " for the adjudicator.")
  @APIResponseSchema(
      value = CaseView.class,
      responseDescription = "SETTLED, or waiting for the adjudicator.")
  public Response assent(
      @PathParam("id") UUID id, @PathParam("number") int number, @BeanParam IfMatch ifMatch) {
    return answer(bargaining.assent(id, ifMatch, number));
  }

  private Response answer(Case subject) {
    return Response.ok(views.whole(subject)).tag(IfMatch.etag(subject.version())).build();
  }
}
