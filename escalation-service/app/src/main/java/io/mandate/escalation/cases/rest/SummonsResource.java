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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The adjudicator summons both sides (rule 9). */
@Path("/api/v1/cases/{id}/summons")
@Tag(name = "Cases")
class SummonsResource {
  private final Inquiries inquiries;
  private final CaseReading reading;

  /**
   * @param at when they meet: in the future, and before the hearing ends
   * @param place where: a room, or a link
   */
  record NewSummons(
      @NotNull Instant at,
      @NotBlank @Size(max = 2000) String place,
      @NotBlank @Size(max = 8000) String text) {}

  SummonsResource(Inquiries inquiries, CaseReading reading) {
    this.inquiries = inquiries;
    this.reading = reading;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Summon both sides to a meeting while the hearing lasts",
      description =
          "For the adjudicator. What they have to say goes on record as statements; before the"
              + " meeting the hearing does not end early. The first question or summons extends the"
              + " hearing by another hearing window, once in all.")
  @APIResponseSchema(
      value = InquiryView.class,
      responseCode = "201",
      responseDescription = "It is on the record.")
  public Response summon(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "summons",
                              value =
                                  """
                                  {"at": "2026-11-24T09:00:00Z", "place": "Room 4", "text": "Bring the bench's calendar."}
                                  """)))
          @Valid
          @NotNull
          NewSummons body) {
    var made = inquiries.summon(id, body.at(), body.place(), body.text());
    return Response.created(URI.create("/api/v1/cases/" + id + "/summons/" + made.number()))
        .entity(InquiryView.of(made))
        .build();
  }

  @GET
  @Path("{number}")
  @Transactional
  @Operation(
      summary = "Read one summons",
      description = "404 while it is for the other side and the hearing has not ended.")
  public InquiryView one(@PathParam("id") UUID id, @PathParam("number") int number) {
    return InquiryView.of(reading.inquiry(id, Inquiry.Kind.SUMMONS, number));
  }
}
