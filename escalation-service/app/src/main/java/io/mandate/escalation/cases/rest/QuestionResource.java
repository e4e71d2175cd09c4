package io.mandate.escalation.cases.rest;

import io.mandate.escalation.cases.CaseReading;
import io.mandate.escalation.cases.CaseView.InquiryView;
import io.mandate.escalation.cases.Inquiries;
import io.mandate.escalation.cases.Inquiry;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The adjudicator asks the sides (rule 9). */
@Path("/api/v1/cases/{id}/questions")
@Tag(name = "Cases")
class QuestionResource {
  private final Inquiries inquiries;
  private final CaseReading reading;

  /**
   * @param to the parties that have to answer; both when left out
   */
  record NewQuestion(
      @NotBlank @Size(max = 8000) String text,
      @Nullable @Size(min = 1, max = 2) List<@NotNull String> to) {}

  QuestionResource(Inquiries inquiries, CaseReading reading) {
    this.inquiries = inquiries;
    this.reading = reading;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask one side, or both, while the hearing lasts",
      description =
          "For the adjudicator. The answer is a statement of that side; until it has come the"
              + " hearing does not end early. The first question or summons extends the hearing by"
              + " another hearing window, once in all.")
  @APIResponseSchema(
      value = InquiryView.class,
      responseCode = "201",
      responseDescription = "It is on the record.")
  public Response ask(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "questions",
                              value =
                                  """
                                  {"text": "Who else has such a bench?", "to": ["B"]}
                                  """)))
          @Valid
          @NotNull
          NewQuestion body) {
    var made = inquiries.ask(id, body.to(), body.text());
    return Response.created(URI.create("/api/v1/cases/" + id + "/questions/" + made.number()))
        .entity(InquiryView.of(made))
        .build();
  }

  @GET
  @Path("{number}")
  @Transactional
  @Operation(
      summary = "Read one question",
      description = "404 while it is for the other side and the hearing has not ended.")
  public InquiryView one(@PathParam("id") UUID id, @PathParam("number") int number) {
    return InquiryView.of(reading.inquiry(id, Inquiry.Kind.QUESTION, number));
  }
}
