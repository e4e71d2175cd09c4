package io.mandate.escalation.cases.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Power;
import io.mandate.escalation.cases.CaseView;
import io.mandate.escalation.cases.CaseViews;
import io.mandate.escalation.cases.Moves;
import io.mandate.escalation.cases.Ruling;
import io.mandate.escalation.cases.Ruling.MissingItem;
import io.mandate.platform.idempotency.Idempotent;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The adjudicator decides (rule 10). */
@Path("/api/v1/cases/{id}/ruling")
@Tag(name = "Cases")
class RulingResource {
  private final Moves moves;
  private final CaseViews views;
  private final DatabaseClock clock;

  /**
   * @param assignments of COOPERATE, at least one
   * @param missingItem of RETURNED: what the task does not state
   * @param urgency why it cannot wait until the hearing ends
   * @param diagnosis whose problem it was, as far as the record does not say (rule 22)
   * @param resources granted with COOPERATE for all of the work
   * @param verdicts of COOPERATE on what was delivered before it; it then needs no assignment
   * @param coordinator with COOPERATE: code of a unit under the adjudicator that runs the work
   * @param mandate what its head may do for that (rule 12)
   */
  record NewRuling(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = 8000) String reasons,
      @Nullable @Size(max = 50) List<@NotNull @Valid NewAssignment> assignments,
      @Nullable MissingItem missingItem,
      @Nullable @Size(min = 1, max = 2000) String urgency,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> resources,
      @Nullable @Size(max = 2) List<@NotNull @Valid NewVerdict> verdicts,
      @Nullable @Size(min = 1, max = 64) String coordinator,
      @Nullable @Valid NewMandate mandate,
      @Schema(hidden = true) @Nullable JsonNode cases,
      @Nullable Set<@NotNull Chosen> diagnosis) {

    Set<Diagnosis> chosen() {
      return diagnosis == null
          ? Set.of()
          : diagnosis.stream().map(Chosen::diagnosis).collect(Collectors.toSet());
    }

    Map<String, @Nullable JsonNode> later() {
      var later = new LinkedHashMap<String, @Nullable JsonNode>();
      later.put("cases", cases);
      return later;
    }
  }

  /**
   * @param powers at least one
   * @param until when they end at the latest; null: with the work
   */
  record NewMandate(@NotNull Set<@NotNull Power> powers, @Nullable Instant until) {}

  /** What only who rules can say. */
  enum Chosen {
    NO_SHARED_INTEREST(Diagnosis.NO_SHARED_INTEREST),
    NO_RESOURCES(Diagnosis.NO_RESOURCES);

    private final Diagnosis diagnosis;

    Chosen(Diagnosis diagnosis) {
      this.diagnosis = diagnosis;
    }

    Diagnosis diagnosis() {
      return diagnosis;
    }
  }

  /**
   * @param party a unit under the adjudicator; between person parties a person of their unit
   * @param criteria what the delivery is judged by
   * @param due in the future; after the due dates of its inputs
   * @param inputs numbers of the assignments, from 1, that it waits for; of an assembler that names
   *     none all the others
   * @param assembler puts the parts together (拼稿人)
   * @param resources granted for this part
   */
  record NewAssignment(
      @NotBlank String party,
      @NotBlank @Size(max = 4000) String deliverable,
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> criteria,
      @NotNull Instant due,
      @Nullable @Size(max = 50) List<@NotNull @Min(1) @Max(50) Integer> inputs,
      @Nullable Boolean assembler,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> resources) {

    Order order(Instant now) {
      return new Order(
          Ids.next(now), party, deliverable, criteria, due, inputs, assembler, resources);
    }
  }

  /** What a delivery can be judged. */
  enum Finding {
    MET,
    PARTIAL,
    EMPTY
  }

  /**
   * @param party whose delivery is on record
   */
  record NewVerdict(
      @NotBlank String party,
      @NotNull Finding verdict,
      @NotBlank @Size(max = 4000) String reasons) {

    DeliveryVerdict known() {
      return new DeliveryVerdict(party, verdict.name(), reasons);
    }
  }

  RulingResource(Moves moves, CaseViews views, DatabaseClock clock) {
    this.moves = moves;
    this.views = views;
    this.clock = clock;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Rule: cooperate (who does what by when), not required, or returned",
      description =
          "Only the holder of the adjudicator's office. Final for the parties. Before the hearing ends"
              + " both must have spoken, or `urgency` says why it cannot wait. \"Coordinate\" or"
              + " \"support\" is no deliverable. An assignment that names inputs waits for them: its due"
              + " date runs from when they are MET, and never before the one ordered. What the"
              + " counterpart has delivered already may be judged with the ruling, which then needs no"
              + " assignment. Who is named to coordinate gets a mandate with at least one power.")
  @APIResponseSchema(value = CaseView.class, responseDescription = "The case is RULED.")
  public Response rule(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples = {
                        @ExampleObject(name = "cooperate", value = RulingExamples.COOPERATE),
                        @ExampleObject(name = "coordinated", value = RulingExamples.COORDINATED),
                        @ExampleObject(name = "judged at once", value = RulingExamples.JUDGED),
                        @ExampleObject(name = "not required", value = RulingExamples.NOT_REQUIRED),
                        @ExampleObject(name = "returned", value = RulingExamples.RETURNED)
                      }))
          @Valid
          @NotNull
          NewRuling body) {
    var ruled = moves.rule(id, ifMatch, ruling(body), body.chosen());
    return Response.ok(views.whole(ruled)).tag(IfMatch.etag(ruled.version())).build();
  }

  private Ruling ruling(NewRuling body) {
    NotOffered.refuse("body", body.later());
    var assignments = body.assignments() == null ? List.<NewAssignment>of() : body.assignments();
    return new Ruling(
        body.outcome(),
        body.reasons(),
        assignments.stream().map(given -> given.order(clock.now())).toList(),
        body.missingItem(),
        body.urgency(),
        body.resources() == null ? List.of() : body.resources(),
        body.verdicts() == null
            ? List.of()
            : body.verdicts().stream().map(NewVerdict::known).toList(),
        lent(body));
  }

  /** A coordinator without a mandate has no powers, which the rule refuses. */
  private @Nullable Lent lent(NewRuling body) {
    var mandate = body.mandate();
    if (body.coordinator() == null) {
      if (mandate != null) {
        throw Problem.of(PlatformProblems.INVALID_REQUEST)
            .violation("body.mandate", "mandate-surplus");
      }
      return null;
    }
    return new Lent(
        Ids.next(clock.now()),
        body.coordinator(),
        mandate == null ? List.of() : List.copyOf(mandate.powers()),
        mandate == null ? null : mandate.until());
  }
}
