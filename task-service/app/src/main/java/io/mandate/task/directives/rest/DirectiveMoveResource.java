package io.mandate.task.directives.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.api.Order;
import io.mandate.task.directives.Amendment;
import io.mandate.task.directives.Directive;
import io.mandate.task.directives.DirectiveMoves;
import io.mandate.task.directives.Issuing;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
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

/** Work that a superior orders, and what he may still change about it (rules 2, 11). */
@Path("/api/v1/directives")
@Singleton
@Tag(name = "Directives")
class DirectiveMoveResource {
  private final DirectiveMoves moves;
  private final Issuing issuing;
  private final DatabaseClock clock;

  DirectiveMoveResource(DirectiveMoves moves, Issuing issuing, DatabaseClock clock) {
    this.moves = moves;
    this.issuing = issuing;
    this.clock = clock;
  }

  /**
   * Other terms of one part; what is left out stays.
   *
   * @param number of the part, from 1
   */
  record Change(
      @Min(1) int number,
      @Nullable @Size(min = 1, max = 4000) String deliverable,
      @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2000) String> criteria,
      @Nullable Instant due) {

    Amendment.Change known() {
      return new Amendment.Change(number, deliverable, criteria, due);
    }
  }

  /**
   * An amendment.
   *
   * @param changes of parts that are not judged yet
   * @param added further parts, numbered on from the last
   */
  record NewAmendment(
      @NotBlank @Size(max = 8000) String reasons,
      @Nullable @Size(max = 50) List<@NotNull @Valid Change> changes,
      @Nullable @Size(max = 50) List<@NotNull @Valid NewAssignment> added) {

    Amendment known(Instant now) {
      return new Amendment(
          reasons,
          Objects.requireNonNullElse(changes, List.<Change>of()).stream()
              .map(Change::known)
              .toList(),
          Objects.requireNonNullElse(added, List.<NewAssignment>of()).stream()
              .map(given -> order(given, now))
              .toList());
    }

    private static Order order(NewAssignment given, Instant now) {
      return given.order(Objects.requireNonNullElse(given.inputs(), List.of()), now);
    }
  }

  /** A revocation. */
  record Revocation(@NotBlank @Size(max = 8000) String reasons) {}

  @POST
  @Idempotent
  @Operation(
      summary = "Order work without a case",
      description =
          "By a superior of all units concerned (立项, rule 2): the same assignments as a ruling's, with"
              + " inputs, an assembler, resources. It is his office's work, which judges it.")
  public RestResponse<DirectiveView> issue(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = WorkExamples.DIRECTIVE)))
          @Valid
          @NotNull
          NewDirective body) {
    Directive directive = issuing.issue(body.content(clock.now()));
    return ResponseBuilder.<DirectiveView>created(
            URI.create("/api/v1/directives/" + directive.id()))
        .tag(IfMatch.etag(directive.version()))
        .entity(DirectiveView.of(directive))
        .build();
  }

  @POST
  @Path("{id}/amendment")
  @Idempotent
  @Operation(
      summary = "Amend ordered work",
      description =
          "The holder of the office whose work it is, or one of his superiors, with reasons: other"
              + " terms for parts that are not judged yet, further parts. A part that waits for its"
              + " verdict needs a new date and is to be done by then; nobody's fault (rule 11).")
  public RestResponse<DirectiveView> amend(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = WorkExamples.AMENDMENT)))
          @Valid
          @NotNull
          NewAmendment body) {
    return DirectiveView.answer(moves.amend(id, body.known(clock.now()), ifMatch));
  }

  @POST
  @Path("{id}/revocation")
  @Idempotent
  @Operation(
      summary = "Revoke ordered work",
      description =
          "The holder of the office whose work it is, or one of his superiors, with reasons. What is"
              + " judged stays judged, the rest is nobody's fault; a task it came from is CLOSED.")
  public RestResponse<DirectiveView> revoke(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = WorkExamples.REVOCATION)))
          @Valid
          @NotNull
          Revocation body) {
    return DirectiveView.answer(moves.revoke(id, body.reasons(), ifMatch));
  }
}
