package io.mandate.task.tasks.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.Move;
import io.mandate.task.tasks.Moves;
import io.mandate.task.tasks.Step;
import io.mandate.task.tasks.Task;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tasks")
@Singleton
@Tag(name = "Moves")
class WithdrawalResource {
  private final Moves moves;

  WithdrawalResource(Moves moves) {
    this.moves = moves;
  }

  /**
   * The requester does not want it any more.
   *
   * @param countEffort lets the counterpart's evidenced effort count, which stands for its consent
   */
  record Withdrawal(@Size(max = 4000) @Nullable String reason, @Nullable Boolean countEffort) {}

  @POST
  @Path("{id}/withdrawal")
  @Idempotent
  @Operation(
      summary = "Withdraw a task",
      description =
          "Once it is agreed only with the counterpart's consent (`withdrawal-consents`), or with"
              + " `countEffort`, by which its evidenced effort counts (rule 20). While ESCALATED a"
              + " wish (202); ordered work is the superior's office's and cannot be withdrawn"
              + " (rule 11).")
  public RestResponse<TaskView> withdraw(
      @RestPath UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = TaskExamples.WITHDRAWAL)))
          @Valid
          Withdrawal body) {
    return Made.of(
        moves.make(id, Move.WITHDRAWAL, ifMatch, (task, moment) -> gone(task, body, moment)));
  }

  @POST
  @Path("{id}/withdrawal-consents")
  @Idempotent
  @Operation(
      summary = "Ask for consent to withdraw, or give it",
      description =
          "While AGREED or DELIVERED: the requester asks, and the counterpart gets a to-do; what"
              + " the counterpart sends is its consent, which withdraws the task (rule 20). Asking"
              + " again changes nothing; another state forgets it.")
  public RestResponse<TaskView> consent(@RestPath UUID id, @BeanParam IfMatch ifMatch) {
    return Made.of(
        moves.makeFor(
            id,
            Move.WITHDRAWAL_CONSENT,
            ifMatch,
            (t, party, m) -> t.life().consent(t.facts(), party, m)));
  }

  private static Step gone(Task task, Withdrawal body, Moment moment) {
    return Boolean.TRUE.equals(body.countEffort())
        ? task.life().withdrawCounting(task.facts(), body.reason(), moment)
        : task.life().withdraw(task.facts(), body.reason(), moment);
  }
}
