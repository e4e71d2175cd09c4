package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Moves")
class FormalisationResource {
  private final Moves moves;

  FormalisationResource(Moves moves) {
    this.moves = moves;
  }

  /**
   * A favour to be turned formal.
   *
   * @param terms the requester's whole case (rule 4); the counterpart leaves them out
   */
  record Formal(@Valid @Nullable Ask terms) {}

  @POST
  @Path("{id}/formalisation")
  @Idempotent
  @Operation(
      summary = "Turn a favour formal",
      description =
          "Either head, while OPEN or AGREED (rule 3); it is then OPEN, and to be answered anew. By"
              + " the requester with the whole case; by the counterpart with `{}`: it waits"
              + " INCOMPLETE until the requester has supplied it.")
  public RestResponse<TaskView> formalise(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.AMENDMENT)))
          @Valid
          Formal body) {
    return Made.of(
        moves.makeFor(
            id,
            Move.FORMALISATION,
            ifMatch,
            (t, party, m) -> t.life().formalise(t.facts(), party, body.terms(), m)));
  }
}
