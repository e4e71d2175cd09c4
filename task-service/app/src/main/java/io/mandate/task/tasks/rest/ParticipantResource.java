package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.task.api.Attachment;
import io.mandate.task.api.ParticipantRole;
import io.mandate.task.tasks.Participation;
import io.mandate.task.tasks.Reminding;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
@Tag(name = "People", description = "Who takes part in a task; its state, terms and ETag stay.")
class ParticipantResource {
  private static final String HANDLER = "{\n  \"handler\": \"m\"\n}";
  private static final String COPY = "{\n  \"person\": \"n\",\n  \"role\": \"COPY\"\n}";
  private static final String NOTE =
      """
      {
        "note": "Sheets 1 and 2 are signed off",
        "attachments": [{ "link": "https://files.example/sheet-2", "digest": "sha256:9f86d081" }]
      }""";

  private final Participation participation;
  private final Reminding reminding;

  ParticipantResource(Participation participation, Reminding reminding) {
    this.participation = participation;
    this.reminding = reminding;
  }

  /**
   * Who handles it from now on.
   *
   * @param handler null takes it back to the head
   */
  record Handler(@Size(max = 64) @Nullable String handler) {}

  /** Somebody to take part. */
  record NewParticipant(@NotBlank @Size(max = 64) String person, @NotNull ParticipantRole role) {}

  /** How far the work is. */
  record Note(
      @NotBlank @Size(max = 4000) String note,
      @Size(max = 20) @Nullable List<@Valid @NotNull Linked> attachments) {
    List<Attachment> links() {
      return attachments == null
          ? List.of()
          : attachments.stream().map(one -> new Attachment(one.link, one.digest)).toList();
    }
  }

  /** Something kept elsewhere, with a digest of its content. */
  record Linked(
      @NotBlank @Size(max = 2000) String link, @NotBlank @Size(max = 200) String digest) {}

  @POST
  @Path("{id}/reassignment")
  @Idempotent
  @Operation(
      summary = "Pass handling on inside the own unit",
      description =
          "By the head, who stays answerable. Who handles it signs for it and delivers as the head"
              + " does, and finds what is to be delivered among his to-dos.")
  public RestResponse<TaskView> reassign(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = HANDLER)))
          @Valid
          Handler body) {
    return TaskResource.answer(participation.reassign(id, body.handler()));
  }

  @POST
  @Path("{id}/participants")
  @Idempotent
  @Operation(
      summary = "Bring somebody in",
      description =
          "By a side's head or who handles it: a CO_HANDLER of the own unit, or a COPY to anybody,"
              + " who may then read the task.")
  public RestResponse<TaskView> add(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = COPY)))
          @Valid
          NewParticipant body) {
    return TaskResource.answer(participation.add(id, body.person(), body.role()));
  }

  @DELETE
  @Path("{id}/participants/{person}")
  @Transactional
  @Operation(
      summary = "Let somebody take part no longer",
      description = "By the side that brought him in. What he did stays on record.")
  public RestResponse<TaskView> remove(@RestPath UUID id, @RestPath String person) {
    return TaskResource.answer(participation.remove(id, person));
  }

  @POST
  @Path("{id}/progress-notes")
  @Idempotent
  @Operation(
      summary = "Note how far the work is",
      description = "By a side's head, handler or helpers; it is read on the timeline.")
  public RestResponse<TaskView> note(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = NOTE)))
          @Valid
          Note body) {
    return TaskResource.answer(participation.note(id, body.note(), body.links()));
  }

  @POST
  @Path("{id}/reminders")
  @Idempotent
  @Operation(
      summary = "Remind whoever must act next",
      description =
          "On record, no more often than the policy allows, and without effect on any clock.")
  public RestResponse<TaskView> remind(@RestPath UUID id) {
    return TaskResource.answer(reminding.remind(id));
  }
}
