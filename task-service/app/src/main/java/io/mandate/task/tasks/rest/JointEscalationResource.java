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
class JointEscalationResource {
  private final Moves moves;

  JointEscalationResource(Moves moves) {
    this.moves = moves;
  }

  @POST
  @Path("{id}/joint-escalations")
  @Idempotent
  @Operation(
      summary = "Ask to escalate together, or join",
      description =
          "Either side, while OPEN, COUNTERED, DECLINED, INCOMPLETE or AGREED: the first asks, and"
              + " the other gets a to-do; when the other sends it too, the task goes up (JOINT,"
              + " rule 7). Asking again changes nothing; another state forgets it.")
  public RestResponse<TaskView> ask(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.makeFor(
            id,
            Move.JOINT_ESCALATION,
            ifMatch,
            (t, party, m) -> t.life().askJointly(t.facts(), party, m)));
  }
}
