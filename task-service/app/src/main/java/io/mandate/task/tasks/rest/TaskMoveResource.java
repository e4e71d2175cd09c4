package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Drafting;
import io.mandate.task.tasks.Facts;
import io.mandate.task.tasks.Handover;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import io.mandate.task.tasks.Step;
import io.mandate.task.tasks.Task;
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
import java.util.function.BiFunction;
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
@Tag(
    name = "Moves",
    description = "What a party does to a task. While ESCALATED it is a wish: 202.")
class TaskMoveResource {
  private final Moves moves;
  private final Drafting drafting;

  TaskMoveResource(Moves moves, Drafting drafting) {
    this.moves = moves;
    this.drafting = drafting;
  }

  /** A no with its price (rule 5); to a favour it needs none. */
  record Refusal(@Nullable Reason reason, @Size(max = 4000) @Nullable String acceptableIf) {
    @Nullable String code() {
      return reason == null ? null : reason.name();
    }
  }

  /** Why a party declines. */
  enum Reason {
    NO_CAPACITY,
    NOT_OUR_TASK,
    TERMS_UNCLEAR,
    DATE_IMPOSSIBLE,
    COST_TOO_HIGH,
    OTHER
  }

  record Amendment(@NotNull @Valid Ask terms) {}

  record Rejection(@NotBlank @Size(max = 4000) String reasons, @NotNull Instant due) {}

  @POST
  @Path("{id}/submission")
  @Idempotent
  @Operation(
      summary = "Submit a draft",
      description =
          "Only the requester's head. The counterpart's window to answer starts; a counterpart"
              + " without a head escalates it at once (VACANT).")
  public RestResponse<TaskView> submit(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return make(id, Move.SUBMISSION, ifMatch, drafting::submission);
  }

  @POST
  @Path("{id}/receipt")
  @Idempotent
  @Operation(
      summary = "Sign for an open task",
      description =
          "The counterpart has seen it; seen is not answered, and its clock runs on. A task that"
              + " MOVED_TO_LINE is signed for by each head who has to sort it out.")
  public RestResponse<TaskView> receive(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.makeFor(
            id, Move.RECEIPT, ifMatch, (t, party, m) -> t.life().receive(t.facts(), party, m)));
  }

  @POST
  @Path("{id}/acceptance")
  @Idempotent
  @Operation(
      summary = "Accept the terms",
      description =
          "The counterpart's; of a counter-offer the requester's. Where the terms name a part of"
              + " the requester, that is due first (rule 5). While ESCALATED either's wish (202).")
  public RestResponse<TaskView> accept(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.makeFor(
            id, Move.ACCEPTANCE, ifMatch, (t, party, m) -> t.life().accept(t.facts(), party, m)));
  }

  @POST
  @Path("{id}/refusal")
  @Idempotent
  @Operation(
      summary = "Decline, or take an agreement back",
      description =
          "Needs a reason and what would make it acceptable (rule 5); to a FAVOUR neither, and it"
              + " is final (rule 3). Taking back an agreement for the second time is DISPUTED.")
  public RestResponse<TaskView> refuse(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.REFUSAL)))
          @Valid
          Refusal body) {
    return make(
        id,
        Move.REFUSAL,
        ifMatch,
        (t, m) -> t.life().refuse(t.facts(), body.code(), body.acceptableIf(), m));
  }

  @POST
  @Path("{id}/amendment")
  @Idempotent
  @Operation(
      summary = "Amend what was declined or returned",
      description =
          "A round (rule 6): past the policy's limit the task goes up DEADLOCKED instead, except"
              + " after RETURNED.")
  public RestResponse<TaskView> amend(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.AMENDMENT)))
          @Valid
          Amendment body) {
    return make(
        id,
        Move.AMENDMENT,
        ifMatch,
        (t, m) -> t.life().amend(t.facts(), body.terms().terms(m.at()), m));
  }

  @POST
  @Path("{id}/delivery")
  @Idempotent
  @Operation(
      summary = "Deliver",
      description =
          "By who is bound. With the evidence there is for each criterion (rule 13). While"
              + " ESCALATED it goes on record as a wish (202).")
  public RestResponse<TaskView> deliver(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.DELIVERY)))
          @Valid
          Handover body) {
    return make(
        id, Move.DELIVERY, ifMatch, (t, m) -> t.life().deliver(t.facts(), taken(t, body, m), m));
  }

  @POST
  @Path("{id}/rejection")
  @Idempotent
  @Operation(
      summary = "Reject a delivery",
      description =
          "With reasons and a new date, at least the policy's minimum away. More often than the"
              + " policy allows is DISPUTED.")
  public RestResponse<TaskView> reject(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.REJECTION)))
          @Valid
          Rejection body) {
    return make(
        id,
        Move.REJECTION,
        ifMatch,
        (t, m) -> t.life().reject(t.facts(), body.reasons(), body.due(), m));
  }

  private static io.mandate.task.api.Delivery taken(Task task, Handover body, Moment moment) {
    Facts facts = task.facts();
    boolean own = task.life().turn(Move.DELIVERY, facts) == Move.Side.REQUESTER;
    var before = own ? facts.bargaining().requesterDeliveries() : facts.deliveries();
    int criteria = own ? 1 : facts.terms().criteria().size();
    return body.taken(before.size() + 1, criteria, moment);
  }

  private RestResponse<TaskView> make(
      UUID id, Move move, IfMatch ifMatch, BiFunction<Task, Moment, Step> how) {
    return Made.of(moves.make(id, move, ifMatch, how));
  }
}
