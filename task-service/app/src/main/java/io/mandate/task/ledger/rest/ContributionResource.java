package io.mandate.task.ledger.rest;

import io.mandate.platform.idempotency.Idempotent;
import io.mandate.task.api.Actor;
import io.mandate.task.api.ContributionKind;
import io.mandate.task.api.Proof;
import io.mandate.task.ledger.Contribution;
import io.mandate.task.ledger.Contributions;
import io.mandate.task.ledger.Effort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
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
@Tag(name = "Ledger", description = "What units put in for each other.")
class ContributionResource {
  private static final String EXAMPLE =
      """
      {
        "hours": 12.5,
        "kind": "WORK",
        "summary": "Two of us checked every sheet",
        "evidence": [{ "link": "https://files.example/sheets", "madeAt": "2026-11-20T09:00:00Z" }]
      }\
      """;

  private final Contributions contributions;

  ContributionResource(Contributions contributions) {
    this.contributions = contributions;
  }

  /**
   * Effort to be put on record.
   *
   * @param hours person-hours
   */
  record NewContribution(
      @NotNull @DecimalMin("0.01") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
          BigDecimal hours,
      @NotNull ContributionKind kind,
      @NotBlank @Size(max = 4000) String summary,
      @Size(max = 20) @Nullable List<@Valid @NotNull Exhibit> evidence) {
    Contributions.Stated stated() {
      List<Proof> proofs =
          evidence == null ? List.of() : evidence.stream().map(Exhibit::proof).toList();
      return new Contributions.Stated(hours, kind, summary, proofs);
    }
  }

  /** What shows it: a link, a digest or both. */
  record Exhibit(
      @Size(max = 2000) @Nullable String link,
      @Size(max = 200) @Nullable String digest,
      @NotNull Instant madeAt) {
    Proof proof() {
      return new Proof(link, digest, madeAt);
    }
  }

  /**
   * A contribution as the task's readers see it.
   *
   * @param effort what it is worth now
   */
  record ContributionView(
      int number,
      String party,
      BigDecimal hours,
      ContributionKind kind,
      String summary,
      List<Proof> evidence,
      Effort effort,
      Actor statedBy,
      Instant statedAt) {
    static ContributionView of(Contributions.Worth worth) {
      Contribution one = worth.contribution();
      Contribution.Statement stated = one.stated();
      return new ContributionView(
          one.number(),
          one.party(),
          stated.hours(),
          stated.kind(),
          stated.summary(),
          stated.evidence(),
          worth.effort(),
          stated.by(),
          stated.at());
    }
  }

  @POST
  @Path("{id}/contributions")
  @Idempotent
  @Operation(
      summary = "State effort that was put in",
      description =
          "By a party's head or who handles the task for it, once it is agreed and before it ends."
              + " With evidence newer than the task it counts as soon as the work is accepted"
              + " (rule 18). Neither state nor terms change.")
  public RestResponse<ContributionView> state(
      @RestPath UUID id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "example", value = EXAMPLE)))
          @Valid
          NewContribution body) {
    var made = contributions.state(id, body.stated());
    return ResponseBuilder.<ContributionView>created(
            URI.create("/api/v1/tasks/" + id + "/contributions"))
        .entity(ContributionView.of(made))
        .build();
  }

  @GET
  @Path("{id}/contributions")
  @Transactional
  @Operation(
      summary = "List what was put in for a task",
      description =
          "In order, at most 200, each with what it is worth now: COUNTED, WAITING for the work to"
              + " be accepted, UNEVIDENCED, EXISTING_WORK (all evidence is older than the task) or"
              + " NOT_ACCEPTED.")
  public List<ContributionView> list(@RestPath UUID id) {
    return contributions.of(id).stream().map(ContributionView::of).toList();
  }
}
