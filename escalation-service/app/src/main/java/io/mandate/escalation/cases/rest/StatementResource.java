package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseReading;
import io.mandate.escalation.cases.CaseView.StatementView;
import io.mandate.escalation.cases.Moves;
import io.mandate.platform.idempotency.Idempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What parties, and heads in between, put on the record (rule 9). */
@Path("/api/v1/cases/{id}/statements")
@Tag(name = "Cases")
class StatementResource {
  private final Moves moves;
  private final CaseReading reading;

  /**
   * @param side party code; needed only by who stands above both parties
   */
  record NewStatement(@NotBlank @Size(max = 8000) String text, @Nullable String side) {}

  StatementResource(Moves moves, CaseReading reading) {
    this.moves = moves;
    this.reading = reading;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Put your side on the record while the hearing lasts",
      description =
          "For who answers for a party, and for the heads between it and the adjudicator. When both"
              + " parties have spoken the hearing ends. No If-Match: a statement changes nothing else.")
  @APIResponseSchema(
      value = StatementView.class,
      responseCode = "201",
      responseDescription = "It is on the record.")
  public Response speak(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "statement",
                              value =
                                  """
                                  {"text": "We asked on Monday and again on Wednesday."}
                                  """)))
          @Valid
          @NotNull
          NewStatement body) {
    var made = moves.speak(id, body.side(), body.text());
    return Response.created(URI.create("/api/v1/cases/" + id + "/statements/" + made.number()))
        .entity(StatementView.of(made))
        .build();
  }

  @GET
  @Path("{number}")
  @Transactional
  @Operation(
      summary = "Read one statement",
      description = "404 while it is the other side's and the hearing has not ended.")
  public StatementView one(@PathParam("id") UUID id, @PathParam("number") int number) {
    return StatementView.of(reading.statement(id, number));
  }
}
