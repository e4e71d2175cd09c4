package io.mandate.escalation.appraisals.rest;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.appraisals.Appraisal;
import io.mandate.escalation.appraisals.AppraisalView;
import io.mandate.escalation.appraisals.Moves;
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

/** One proposes, another decides (rule 17). */
@Path("/api/v1/appraisals/{id}")
@Tag(name = "Appraisals")
class AppraisalMoveResource {
  private final Moves moves;

  /**
   * @param text what the censure is to say
   */
  record NewProposal(
      @NotBlank @Size(max = 4000) String text, @NotBlank @Size(max = 8000) String reasons) {}

  record NewDecision(
      @NotNull AppraisalDecision decision, @NotBlank @Size(max = 8000) String reasons) {}

  AppraisalMoveResource(Moves moves) {
    this.moves = moves;
  }

  @POST
  @Path("proposal")
  @Idempotent
  @Operation(
      summary = "Propose the censure that is to follow",
      description =
          "Only who holds the office whose turn it is: the direct superior's, and where he let his"
              + " window pass the adjudicator's. Nobody proposes for another, or on himself.")
  @APIResponseSchema(
      value = AppraisalView.class,
      responseDescription = "PROPOSED: it is for who stands two levels up to decide.")
  public Response propose(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "censure",
                              value =
                                  """
                                  {"text": "A censure on file.",
                                   "reasons": "Nothing was done, and done was reported."}
                                  """)))
          @Valid
          @NotNull
          NewProposal body) {
    return answer(moves.propose(id, ifMatch, body.text(), body.reasons()));
  }

  @POST
  @Path("decision")
  @Idempotent
  @Operation(
      summary = "Uphold or dismiss what is proposed",
      description =
          "Only who holds the office whose turn it is: two levels above the subject and above who"
              + " proposed. Where nobody stands above who proposed, he decides himself.")
  @APIResponseSchema(value = AppraisalView.class, responseDescription = "DECIDED.")
  public Response decide(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "upheld",
                              value =
                                  """
                                  {"decision": "UPHELD", "reasons": "It is as stated."}
                                  """)))
          @Valid
          @NotNull
          NewDecision body) {
    return answer(moves.decide(id, ifMatch, body.decision(), body.reasons()));
  }

  private static Response answer(Appraisal subject) {
    return Response.ok(AppraisalView.of(subject)).tag(IfMatch.etag(subject.version())).build();
  }
}
