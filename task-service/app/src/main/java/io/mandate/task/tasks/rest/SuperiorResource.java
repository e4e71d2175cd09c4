package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Moves")
class SuperiorResource {
  private final Moves moves;

  SuperiorResource(Moves moves) {
    this.moves = moves;
  }

  @POST
  @Path("{id}/petition")
  @Idempotent
  @Operation(
      summary = "File a draft straight to the shared superior",
      description =
          "Only the requester's head, where the cost in person-days exceeds the policy's threshold"
              + " in the shared superior's unit (rule 4): it is submitted, and goes up PETITIONED.")
  public RestResponse<TaskView> petition(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.make(id, Move.PETITION, ifMatch, (t, m) -> t.life().petition(t.facts(), m)));
  }

  @POST
  @Path("{id}/take-up")
  @Idempotent
  @Operation(
      summary = "Take a task up",
      description =
          "A superior of both, in any state between submission and the end but ESCALATED and"
              + " DIRECTED (rule 2): it goes up TAKEN_UP, and the case opens in front of him, at"
              + " his own level.")
  public RestResponse<TaskView> takeUp(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.makeFor(
            id, Move.TAKE_UP, ifMatch, (t, office, m) -> t.life().takeUp(t.facts(), office, m)));
  }
}
