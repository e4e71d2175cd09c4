package io.mandate.escalation.appraisals.rest;

import io.mandate.escalation.appraisals.AppraisalView;
import io.mandate.escalation.appraisals.Commendations;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The direct superior commends what was done well (rule 17). */
@Path("/api/v1/appraisals")
@Tag(name = "Appraisals")
class CommendationResource {
  private final Commendations commendations;

  /**
   * @param about the assignment that was judged MET, or the agreed task that is done
   * @param text what the commendation is to say
   */
  record NewCommendation(
      @NotNull UUID about,
      @NotBlank @Size(max = 4000) String text,
      @NotBlank @Size(max = 8000) String reasons) {}

  CommendationResource(Commendations commendations) {
    this.commendations = commendations;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Propose a commendation of work that was done well",
      description =
          "Only the direct superior of who answered for the work then: an assignment that was"
              + " judged MET, or the counterpart's part of an agreed task that is DONE. It opens"
              + " PROPOSED; who stands two levels up decides. One appraisal a piece of work.")
  @APIResponseSchema(
      value = AppraisalView.class,
      responseCode = "201",
      responseDescription = "PROPOSED: it is for who stands two levels up to decide.")
  public Response commend(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "commendation",
                              value =
                                  """
                                  {"about": "018f0000-0000-7000-8000-000000000003",
                                   "text": "A commendation on file.",
                                   "reasons": "Delivered early, with every proof."}
                                  """)))
          @Valid
          @NotNull
          NewCommendation body) {
    var made = commendations.commend(body.about(), body.text(), body.reasons());
    return Response.created(URI.create("/api/v1/appraisals/" + made.id()))
        .tag(IfMatch.etag(made.version()))
        .entity(AppraisalView.of(made))
        .build();
  }
}
