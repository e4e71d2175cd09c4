package io.mandate.hierarchy.relations.rest;

import io.mandate.hierarchy.org.Charts;
import io.mandate.hierarchy.relations.Parties;
import io.mandate.hierarchy.relations.Standing;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How one party stands to another. */
@Path("/api/v1/relations")
@Tag(name = "Relations", description = "Who stands how to whom, and who decides between them.")
@Authenticated
class RelationResource {
  private static final int MOST = 500;

  private final Charts charts;

  RelationResource(Charts charts) {
    this.charts = charts;
  }

  @Schema(name = "RelationQuestions")
  record Questions(
      @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Pair> pairs,
      @Schema(description = "The instant; default now.", example = "2026-12-01T08:00:00Z")
          @Nullable Instant at) {}

  @Schema(name = "PartyPair")
  record Pair(
      @Schema(example = "1926203") @NotNull String from,
      @Schema(example = "00005654") @NotNull String to) {}

  @Schema(name = "RelationAnswers")
  record Answers(List<Standing> relations) {}

  @GET
  @Operation(
      summary = "See how one party stands to another",
      description =
          "The relation, the right channel, the nearest shared superior with his office and"
              + " distances, and the proof: org version, instant, both chains, and who was passed"
              + " over and why. A past instant is answered as the org was known then.")
  public Standing get(
      @Parameter(description = "A unit's code, or person:CODE@UNIT.", example = "1926203")
          @RestQuery
          @Nullable String from,
      @Parameter(description = "A unit's code, or person:CODE@UNIT.", example = "00005654")
          @RestQuery
          @Nullable String to,
      @Parameter(description = "The instant; default now.", example = "2026-12-01T08:00:00Z")
          @RestQuery
          @Nullable String at) {
    return Parties.standing(charts.at(Instants.parse("query.at", at)), "query.", from, to);
  }

  @POST
  @Operation(
      summary = "See many relations at once",
      description =
          "Up to 500 pairs on one chart. A question only: it changes nothing and takes no"
              + " Idempotency-Key.")
  public Answers ask(@NotNull @Valid Questions questions) {
    var chart = charts.at(questions.at());
    var answers = new ArrayList<Standing>(questions.pairs().size());
    for (int i = 0; i < questions.pairs().size(); i++) {
      var pair = questions.pairs().get(i);
      answers.add(Parties.standing(chart, "body.pairs[" + i + "].", pair.from(), pair.to()));
    }
    return new Answers(answers);
  }
}
