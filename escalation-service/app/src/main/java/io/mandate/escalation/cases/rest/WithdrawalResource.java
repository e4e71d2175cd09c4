package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.Bargaining;
import io.mandate.escalation.cases.Case;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The requester withdraws, and the counterpart consents (rule 20). */
@Path("/api/v1/cases/{id}/withdrawal")
@Tag(name = "Cases")
class WithdrawalResource {
  private final Bargaining bargaining;
  private final CaseViews views;

  /**
   * @param countEffort of an agreed task: the counterpart's evidenced effort counts, and no consent
   *     is needed
   */
  record NewWithdrawal(@Nullable @Size(max = 4000) String reason, @Nullable Boolean countEffort) {}

  WithdrawalResource(Bargaining bargaining, CaseViews views) {
    this.bargaining = bargaining;
    this.views = views;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Withdraw the request",
      description =
          "For the requester. What had been agreed needs the counterpart's consent, or"
              + " `countEffort`: its evidenced effort then counts.")
  @APIResponseSchema(
      value = CaseView.class,
      responseDescription = "WITHDRAWN, or waiting for the counterpart.")
  public Response withdraw(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "withdrawal",
                              value =
                                  """
                                  {"reason": "The trial was moved.", "countEffort": true}
                                  """)))
          @Valid
          @NotNull
          NewWithdrawal body) {
    return answer(
        bargaining.withdraw(id, ifMatch, body.reason(), Boolean.TRUE.equals(body.countEffort())));
  }

  @POST
  @Path("consent")
  @Idempotent
  @Operation(
      summary = "Consent to a withdrawal that the requester asked for",
      description = "For the counterpart of a task that had been agreed.")
  @APIResponseSchema(value = CaseView.class, responseDescription = "WITHDRAWN.")
  public Response consent(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch) {
    return answer(bargaining.consent(id, ifMatch));
  }

  private Response answer(Case subject) {
    return Response.ok(views.whole(subject)).tag(IfMatch.etag(subject.version())).build();
  }
}
