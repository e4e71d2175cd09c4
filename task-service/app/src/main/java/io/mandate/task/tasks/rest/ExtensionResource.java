package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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
class ExtensionResource {
  private static final String REQUEST =
      """
      {
        "due": "2030-12-15T09:00:00Z",
        "reason": "The ledger is being moved until the 10th"
      }""";
  private static final String DECISION = "{\n  \"granted\": true\n}";

  private final Moves moves;

  ExtensionResource(Moves moves) {
    this.moves = moves;
  }

  /** A later date, and why. */
  record Request(@NotNull Instant due, @NotBlank @Size(max = 4000) String reason) {}

  /** Granted or not. */
  record Decision(@NotNull Boolean granted, @Size(max = 4000) @Nullable String reason) {}

  @POST
  @Path("{id}/extension-requests")
  @Idempotent
  @Operation(
      summary = "Ask for a later due date",
      description =
          "By the counterpart while it is bound. No round; one at a time; undecided it lapses with"
              + " the due date.")
  public RestResponse<TaskView> ask(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = REQUEST)))
          @Valid
          Request body) {
    return Made.of(
        moves.make(
            id,
            Move.EXTENSION_REQUEST,
            ifMatch,
            (t, m) -> t.life().askExtension(t.facts(), body.due(), body.reason(), m)));
  }

  @POST
  @Path("{id}/extension-requests/{number}/decision")
  @Idempotent
  @Operation(
      summary = "Decide on a later due date",
      description = "By the requester, who judges the work. Granted, the due date moves.")
  public RestResponse<TaskView> decide(
      @RestPath UUID id,
      @RestPath int number,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = DECISION)))
          @Valid
          Decision body) {
    return Made.of(
        moves.make(
            id,
            Move.EXTENSION_DECISION,
            ifMatch,
            (t, m) ->
                t.life().decideExtension(t.facts(), number, body.granted(), body.reason(), m)));
  }
}
