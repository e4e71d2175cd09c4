package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Moves")
class CounterOfferResource {
  private final Moves moves;

  CounterOfferResource(Moves moves) {
    this.moves = moves;
  }

  /** Other terms, in full. */
  record CounterOffer(@NotNull @Valid Ask terms) {}

  @POST
  @Path("{id}/counter-offers")
  @Idempotent
  @Operation(
      summary = "Offer other terms",
      description =
          "The counterpart's turn while OPEN, the requester's while COUNTERED. The terms may bind"
              + " the requester too: `requesterPart` comes first, and only when the counterpart has"
              + " confirmed it is the counterpart bound (rule 5). A round (rule 6): past the"
              + " policy's limit the task goes up DEADLOCKED with these terms instead.")
  public RestResponse<TaskView> offer(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples =
                          @ExampleObject(name = "example", value = TaskExamples.COUNTER_OFFER)))
          @Valid
          CounterOffer body) {
    return Made.of(
        moves.make(
            id,
            Move.COUNTER_OFFER,
            ifMatch,
            (t, m) -> t.life().counter(t.facts(), body.terms().terms(m.at()), m)));
  }
}
