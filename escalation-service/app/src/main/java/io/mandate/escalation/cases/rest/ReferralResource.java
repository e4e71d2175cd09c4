package io.mandate.escalation.cases.rest;

import io.mandate.escalation.api.ReferralKind;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.escalation.cases.Moves;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** The adjudicator leaves the case to the next superior (rule 16). */
@Path("/api/v1/cases/{id}/referral")
@Tag(name = "Cases")
class ReferralResource {
  private final Moves moves;
  private final CaseViews views;

  record NewReferral(@NotNull ReferralKind kind, @NotBlank @Size(max = 8000) String reasons) {}

  ReferralResource(Moves moves, CaseViews views) {
    this.moves = moves;
    this.views = views;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Refer a case to the next superior, without blame",
      description =
          "Only the holder of the adjudicator's office, while it is HEARING or DELIBERATING; what"
              + " runs then goes on before the next superior with a fresh window. Where nobody is"
              + " above, only a RECUSAL: the case is STALLED for the organisation's"
              + " administrators.")
  @APIResponseSchema(value = CaseView.class, responseDescription = "Another has it.")
  public Response refer(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "referral",
                              value =
                                  """
                                  {"kind": "RESOURCE_NOT_MINE", "reasons": "The bench is the group's."}
                                  """)))
          @Valid
          @NotNull
          NewReferral body) {
    var referred = moves.refer(id, ifMatch, body.kind(), body.reasons());
    return Response.ok(views.whole(referred)).tag(IfMatch.etag(referred.version())).build();
  }
}
