package io.mandate.escalation.cases.rest;

import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.RevisedPart;
import io.mandate.escalation.cases.Moves;
import io.mandate.escalation.cases.Revision;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A ruling is revised while its work lasts (rule 10). */
@Path("/api/v1/cases/{id}/ruling/revision")
@Tag(name = "Cases")
class RevisionResource {
  private final Moves moves;
  private final DatabaseClock clock;

  /**
   * @param revoke ends all parts that are not judged yet; then nothing else is said
   * @param changes what is left out of one stays
   * @param added further parts, numbered on from the last
   */
  record NewRevision(
      @NotBlank @Size(max = 8000) String reasons,
      @Nullable Boolean revoke,
      @Nullable @Size(max = 50) List<@NotNull @Valid Change> changes,
      @Nullable @Size(max = 50) List<RulingResource.@NotNull @Valid NewAssignment> added) {

    Revision known(Instant now) {
      return new Revision(
          Ids.next(now),
          reasons,
          Boolean.TRUE.equals(revoke),
          Objects.requireNonNullElse(changes, List.<Change>of()).stream()
              .map(Change::known)
              .toList(),
          orders(now));
    }

    private List<Order> orders(Instant now) {
      return added == null ? List.of() : added.stream().map(given -> given.order(now)).toList();
    }
  }

  /**
   * @param number of the part, from 1
   */
  record Change(
      @Min(1) int number,
      @Nullable @Size(min = 1, max = 4000) String deliverable,
      @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2000) String> criteria,
      @Nullable Instant due) {

    RevisedPart known() {
      return new RevisedPart(number, deliverable, criteria, due);
    }
  }

  /**
   * @param revision task-service's answer on the task's timeline names it
   */
  record Asked(UUID revision) {}

  RevisionResource(Moves moves, DatabaseClock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask for a ruling to be revised",
      description =
          "The office that ruled COOPERATE, or its superiors, with reasons: other terms of parts that"
              + " are not judged yet, further parts, or the end of all (rule 10). The work is with"
              + " task-service, which accepts or refuses: RevisionAnswered on the task's timeline.")
  @APIResponseSchema(
      value = Asked.class,
      responseCode = "202",
      responseDescription = "It is asked for.")
  public Response revise(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples = {
                        @ExampleObject(name = "changes", value = RulingExamples.REVISION),
                        @ExampleObject(name = "revocation", value = RulingExamples.REVOCATION)
                      }))
          @Valid
          @NotNull
          NewRevision body) {
    var revision = body.known(clock.now());
    var subject = moves.revise(id, ifMatch, revision);
    return Response.accepted(new Asked(revision.id())).tag(IfMatch.etag(subject.version())).build();
  }
}
