package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Moves")
class ConfirmationResource {
  private final Moves moves;

  ConfirmationResource(Moves moves) {
    this.moves = moves;
  }

  @POST
  @Path("{id}/confirmation")
  @Idempotent
  @Operation(
      summary = "Confirm a delivery",
      description =
          "DONE, or of the requester's own part by the counterpart, which is bound then; flagged"
              + " unevidenced where evidence for a criterion is missing. DONE is reported to the"
              + " counterpart's direct superior and to the superior whom both share, with the"
              + " `share` if one is stated (rule 18). While ESCALATED a wish (202), without a"
              + " share.")
  public RestResponse<TaskView> confirm(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @QueryParam("share")
          @Min(0)
          @Max(100)
          @Parameter(description = "Of the result, what is the counterpart's, percent.")
          @Nullable Integer share) {
    return Made.of(
        moves.make(
            id, Move.CONFIRMATION, ifMatch, (t, m) -> t.life().confirm(t.facts(), share, m)));
  }
}
