package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.Terms;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import io.mandate.task.tasks.Step;
import io.mandate.task.tasks.Task;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
class InformationResource {
  private static final String REQUEST = "{\n  \"missing\": [\"Which cost centres?\"]\n}";
  private static final String SUPPLY = "{\n  \"information\": \"Cost centres 10 to 14\"\n}";

  private final Moves moves;

  InformationResource(Moves moves) {
    this.moves = moves;
  }

  /** What the counterpart has to know before it can answer. */
  record Missing(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 1000) String> missing) {}

  /**
   * What was missing.
   *
   * @param terms in place of those before; absent leaves them as they are
   */
  record Information(@NotBlank @Size(max = 4000) String information, @Valid @Nullable Ask terms) {}

  @POST
  @Path("{id}/information-requests")
  @Idempotent
  @Operation(
      summary = "Send a task back for information",
      description =
          "Only the counterpart, whose clock stops meanwhile. A round (rule 6): past the policy's"
              + " limit the task goes up DEADLOCKED instead.")
  public RestResponse<TaskView> request(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = REQUEST)))
          @Valid
          Missing body) {
    return Made.of(
        moves.make(
            id,
            Move.INFORMATION_REQUEST,
            ifMatch,
            (t, m) -> t.life().askInformation(t.facts(), body.missing(), m)));
  }

  @POST
  @Path("{id}/information")
  @Idempotent
  @Operation(
      summary = "Supply what was missing",
      description =
          "Only the requester. The counterpart's clock goes on with what was left of it, at least"
              + " the policy's minimum. Not supplied in time, the task is withdrawn by timer.")
  public RestResponse<TaskView> supply(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = SUPPLY)))
          @Valid
          Information body) {
    return Made.of(
        moves.make(id, Move.INFORMATION, ifMatch, (task, moment) -> supplied(task, body, moment)));
  }

  private static Step supplied(Task task, Information body, Moment moment) {
    Ask other = body.terms();
    Terms terms = other == null ? null : other.terms(moment.at());
    return task.life().inform(task.facts(), body.information(), terms, moment);
  }
}
