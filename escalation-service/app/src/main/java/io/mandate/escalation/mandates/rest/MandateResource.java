package io.mandate.escalation.mandates.rest;

import io.mandate.escalation.mandates.Mandate;
import io.mandate.escalation.mandates.MandateList;
import io.mandate.escalation.mandates.MandateMoves;
import io.mandate.escalation.mandates.MandateState;
import io.mandate.escalation.mandates.MandateView;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The powers lent to who coordinates ordered work (rule 12). They are lent with the ruling. */
@Path("/api/v1/mandates")
@Tag(name = "Mandates")
class MandateResource {
  private static final String REVOCATION =
      """
      {"reasons": "The institute runs the trial from now on."}
      """;

  private final MandateList list;
  private final MandateMoves moves;

  /** Why it is taken back. */
  record Revocation(@NotBlank @Size(max = 8000) String reasons) {}

  MandateResource(MandateList list, MandateMoves moves) {
    this.list = list;
    this.moves = moves;
  }

  @GET
  @Transactional
  @Operation(
      summary = "List the mandates you may see, newest first",
      description =
          "Who sees the case, who coordinates, and whose work it is. A mandate gives exactly its"
              + " powers, on that directive.")
  public Page<MandateView> list(
      @Parameter(description = "The case that it came with.") @QueryParam("case")
          @Nullable UUID caseId,
      @Parameter(description = "Code of the unit that coordinates.", example = "A")
          @QueryParam("coordinator")
          @Nullable String coordinator,
      @Parameter(description = "Where it is in its life.", example = "ACTIVE") @QueryParam("state")
          @Nullable MandateState state,
      @BeanParam PageRequest page) {
    return list.page(new MandateList.Filter(caseId, coordinator, state), page).map(MandateView::of);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(summary = "Read a mandate", description = "What was lent, by whom, and how it ended.")
  @APIResponseSchema(value = MandateView.class, responseDescription = "The mandate.")
  public Response one(@PathParam("id") UUID id) {
    return answer(moves.one(id));
  }

  @POST
  @Path("{id}/revocation")
  @Idempotent
  @Operation(
      summary = "Take a mandate back",
      description =
          "The office that ruled, or its superiors, with reasons. What was done under it before"
              + " task-service heard of the end stands; what waits for the coordinator's verdict"
              + " passes to the adjudicator.")
  @APIResponseSchema(value = MandateView.class, responseDescription = "The mandate is REVOKED.")
  public Response revoke(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content = @Content(examples = @ExampleObject(name = "example", value = REVOCATION)))
          @Valid
          @NotNull
          Revocation body) {
    return answer(moves.revoke(id, body.reasons(), ifMatch));
  }

  private static Response answer(Mandate mandate) {
    return Response.ok(MandateView.of(mandate)).tag(IfMatch.etag(mandate.version())).build();
  }
}
