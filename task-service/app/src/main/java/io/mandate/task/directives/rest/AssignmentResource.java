package io.mandate.task.directives.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Verdict;
import io.mandate.task.directives.Assignment;
import io.mandate.task.directives.AssignmentList;
import io.mandate.task.directives.AssignmentMove;
import io.mandate.task.directives.AssignmentMoves;
import io.mandate.task.directives.AssignmentReaders;
import io.mandate.task.directives.AssignmentState;
import io.mandate.task.directives.Directive;
import io.mandate.task.directives.Finding;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Handover;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/assignments")
@Singleton
@Tag(name = "Directives")
class AssignmentResource {
  private final AssignmentMoves moves;
  private final AssignmentReaders readers;
  private final AssignmentList list;

  AssignmentResource(AssignmentMoves moves, AssignmentReaders readers, AssignmentList list) {
    this.moves = moves;
    this.readers = readers;
    this.list = list;
  }

  /**
   * A verdict.
   *
   * @param blockedBy of BLOCKED: the input that held it up, by its assignment id
   * @param redo of PARTIAL or EMPTY: the date by which to do it again; without it, it is final
   */
  record NewVerdict(
      @NotNull Verdict verdict,
      @NotBlank @Size(max = 4000) String reasons,
      @Nullable UUID blockedBy,
      @Nullable Instant redo) {

    Finding finding() {
      return new Finding(verdict, reasons, blockedBy, redo);
    }
  }

  @GET
  @Transactional
  @Operation(
      summary = "List assignments, newest first",
      description =
          "Of the caller's units and all below him. `judge` is an office, as `S/HEAD`: what waits"
              + " for its verdict; `task` is the task that it was ordered for.")
  public Page<AssignmentView> list(
      @QueryParam("state") @Nullable AssignmentState state,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("judge") @Nullable String judge,
      @QueryParam("task") @Nullable UUID task,
      @BeanParam PageRequest page) {
    var filter = new AssignmentList.Filter(state, unit, judge, task);
    return list.page(filter, page).map(AssignmentView::of);
  }

  @GET
  @Path("{id}")
  @Transactional
  @Operation(
      summary = "Read an assignment",
      description = "Seen by the task's parties, everybody with a part in it, and their chains.")
  public RestResponse<AssignmentView> read(@RestPath UUID id) {
    return answer(readers.require(id).part(id));
  }

  @POST
  @Path("{id}/receipt")
  @Idempotent
  @Operation(
      summary = "Sign for an assignment",
      description = "Who answers for its party; of a unit without a head, the first above it.")
  public RestResponse<AssignmentView> receive(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return make(id, AssignmentMove.RECEIPT, ifMatch, (directive, m) -> directive.receive(id, m));
  }

  @POST
  @Path("{id}/delivery")
  @Idempotent
  @Operation(
      summary = "Deliver an assignment",
      description =
          "With the evidence there is for each criterion (rule 13). After the due date it is still"
              + " taken once, and marked late.")
  public RestResponse<AssignmentView> deliver(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = WorkExamples.DELIVERY)))
          @Valid
          Handover body) {
    return make(
        id,
        AssignmentMove.DELIVERY,
        ifMatch,
        (directive, m) -> {
          Assignment part = directive.part(id);
          int number = part.work().deliveries().size() + 1;
          return directive.deliver(id, body.taken(number, part.order().criteria().size(), m), m);
        });
  }

  @POST
  @Path("{id}/verdict")
  @Idempotent
  @Operation(
      summary = "Judge an assignment",
      description =
          "The holder of the judging office, never of his own work (rule 14). MET needs evidence"
              + " for every criterion (rule 13); BLOCKED names an input that ended otherwise than MET;"
              + " PARTIAL or EMPTY may be done again by a new date (rule 15). The last verdict closes"
              + " directive and task.")
  public RestResponse<AssignmentView> judge(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = {
                        @ExampleObject(name = "met", value = WorkExamples.VERDICT),
                        @ExampleObject(name = "redo", value = WorkExamples.REDO),
                        @ExampleObject(name = "blocked", value = WorkExamples.BLOCKED)
                      }))
          @Valid
          NewVerdict body) {
    return make(
        id,
        AssignmentMove.VERDICT,
        ifMatch,
        (directive, m) -> directive.judge(id, body.finding(), m));
  }

  private RestResponse<AssignmentView> make(
      UUID id,
      AssignmentMove move,
      IfMatch ifMatch,
      BiFunction<Directive, Moment, List<TaskEvent>> how) {
    return answer(moves.make(id, move, ifMatch, how));
  }

  private static RestResponse<AssignmentView> answer(Assignment part) {
    return ResponseBuilder.ok(AssignmentView.of(part)).tag(IfMatch.etag(part.version())).build();
  }
}
