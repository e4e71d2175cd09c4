package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.Urgency;
import io.mandate.task.tasks.About;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Drafting;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import io.mandate.task.tasks.Readers;
import io.mandate.task.tasks.Task;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Tasks", description = "What one party asks of a peer.")
class TaskResource {
  private final Drafting drafting;
  private final Moves moves;
  private final Readers readers;

  TaskResource(Drafting drafting, Moves moves, Readers readers) {
    this.drafting = drafting;
    this.moves = moves;
    this.readers = readers;
  }

  /** Its name in another system; no two tasks have the same. */
  record Reference(
      @NotBlank @Size(max = 64) String system,
      @NotBlank @Size(max = 200) String id,
      @Size(max = 2000) @Nullable String url) {
    ExternalRef ref() {
      return new ExternalRef(system, id, url);
    }
  }

  /**
   * A task to be drafted.
   *
   * @param kind FORMAL if absent; a FAVOUR needs only what and due
   * @param urgency NORMAL if absent
   * @param terms may be incomplete until it is submitted
   * @param matter what it belongs to, for good
   * @param externalRef its name in another system, for good
   * @param submit submits it in the same transaction
   * @param petition files it straight to the shared superior instead (rule 4)
   */
  record NewTask(
      @NotBlank @Size(max = 140) String requester,
      @NotBlank @Size(max = 140) String counterpart,
      @NotBlank @Size(max = 200) String title,
      @Nullable TaskKind kind,
      @Nullable Urgency urgency,
      @NotNull @Valid Ask terms,
      @Nullable UUID matter,
      @Valid @Nullable Reference externalRef,
      @Nullable Boolean submit,
      @Nullable Boolean petition) {

    Drafting.Filing filing() {
      if (Boolean.TRUE.equals(petition)) {
        return Drafting.Filing.PETITION;
      }
      return Boolean.TRUE.equals(submit) ? Drafting.Filing.SUBMISSION : Drafting.Filing.NONE;
    }

    Drafting.Content content() {
      TaskKind asked = Objects.requireNonNullElse(kind, TaskKind.FORMAL);
      About about = new About(asked, externalRef == null ? null : externalRef.ref(), matter);
      return new Drafting.Content(title, urgent(urgency), requester, counterpart, terms, about);
    }
  }

  /** A draft's new content; all of it is replaced. */
  record EditedDraft(
      @NotBlank @Size(max = 140) String counterpart,
      @NotBlank @Size(max = 200) String title,
      @Nullable Urgency urgency,
      @NotNull @Valid Ask terms) {}

  @POST
  @Idempotent
  @Operation(
      summary = "Draft a task, or submit it at once",
      description =
          "A member of the requesting unit may draft; with `submit: true` its head submits in the"
              + " same transaction. Only peers can be asked (rule 2), and the whole case must be"
              + " stated (rule 4). A FAVOUR needs only `what` and `due`, and is capped in size and"
              + " number (rule 3).")
  public RestResponse<TaskView> create(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.TASK)))
          @Valid
          NewTask body) {
    Task task = drafting.create(body.content(), body.filing());
    return ResponseBuilder.<TaskView>created(URI.create("/api/v1/tasks/" + task.id()))
        .tag(IfMatch.etag(task.version()))
        .entity(TaskView.of(task))
        .build();
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read a task",
      description = "Both parties' people and their chains see it; a draft, its own unit alone.")
  public RestResponse<TaskView> read(@RestPath UUID id) {
    return answer(readers.require(id));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Edit a draft",
      description = "Replaces title, counterpart, urgency and terms. Only while it is a DRAFT.")
  public RestResponse<TaskView> edit(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.DRAFT)))
          @Valid
          EditedDraft body) {
    Task task =
        moves.make(
            id,
            Move.EDIT,
            ifMatch,
            (draft, moment) ->
                draft.life().edit(drafting.edited(draft.facts(), content(draft, body)), moment));
    return answer(task);
  }

  private static Drafting.Content content(Task draft, EditedDraft body) {
    return new Drafting.Content(
        body.title(),
        urgent(body.urgency()),
        draft.facts().requester(),
        body.counterpart(),
        body.terms(),
        draft.facts().about());
  }

  private static Urgency urgent(@Nullable Urgency urgency) {
    return urgency == null ? Urgency.NORMAL : urgency;
  }

  static RestResponse<TaskView> answer(Task task) {
    return ResponseBuilder.ok(TaskView.of(task)).tag(IfMatch.etag(task.version())).build();
  }
}
