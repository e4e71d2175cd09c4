package io.mandate.task.tasks.rest;

import io.mandate.task.tasks.Labelling;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Tasks")
class LabelResource {
  private static final String EXAMPLE =
      """
      {
        "labels": { "project": "archive", "phase": "2" }
      }""";

  private final Labelling labelling;

  LabelResource(Labelling labelling) {
    this.labelling = labelling;
  }

  /** All labels that a task shall have. */
  record Labels(
      @NotNull @Size(max = 20)
          Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 100) String> labels) {}

  @PUT
  @Path("{id}/labels")
  @Transactional
  @Operation(
      summary = "Label a task",
      description =
          "Replaces its labels. Either side's people may, in every state; the ETag stays, because"
              + " neither state nor terms change.")
  public RestResponse<TaskView> label(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @Valid
          Labels body) {
    return TaskResource.answer(labelling.label(id, body.labels()));
  }
}
