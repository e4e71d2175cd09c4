package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.identity.Role;
import io.mandate.task.tasks.Annulment;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.Task;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What operators may do to a task. */
@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Operation")
@RolesAllowed(Role.OPS_GROUP)
class AnnulmentResource {
  private final Annulment annulment;

  AnnulmentResource(Annulment annulment) {
    this.annulment = annulment;
  }

  /** Why. */
  record Reason(@NotBlank @Size(max = 4000) String reason) {}

  /** What became of the task. */
  record Annulled(UUID id, Status state) {}

  @POST
  @Path("{id}/annulment")
  @Idempotent
  @Operation(
      summary = "Annul a task",
      description =
          "By operators, with a reason, whatever state it is in but a final one. Work that was ordered"
              + " for it is revoked. While ESCALATED a wish (202): the case ends it.")
  public RestResponse<Annulled> annul(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.ANNULMENT)))
          @Valid
          @NotNull
          Reason body) {
    Task task = annulment.annul(id, body.reason());
    Status state = task.life().status();
    return ResponseBuilder.create(
            state == Status.ESCALATED ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK,
            new Annulled(id, state))
        .build();
  }
}
