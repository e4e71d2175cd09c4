package io.mandate.hierarchy.authority.rest;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.authority.Finding;
import io.mandate.hierarchy.authority.Power;
import io.mandate.hierarchy.authority.Powers;
import io.mandate.hierarchy.org.Charts;
import io.mandate.hierarchy.relations.Parties;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who may do what to whom. */
@Path("/api/v1/authority")
@Tag(name = "Authority", description = "Who may do what to whom, and why.")
@Authenticated
class AuthorityResource {
  private static final int MOST = 20;

  private final Charts charts;

  AuthorityResource(Charts charts) {
    this.charts = charts;
  }

  @GET
  @Operation(
      summary = "See whether a person has a power over a party",
      description =
          "COMMAND and EVALUATE are the superior line's, DECIDE two levels up or the highest there"
              + " is (rule 17); FILE and ANSWER who answers for the party; RULE the nearest shared"
              + " superior of two parties or more; JUDGE who stands above it; READ its people and"
              + " who stands above. With the ground, the office, and for whom he would act by a"
              + " delegation. A past instant is answered as the org was known then.")
  public Finding find(
      @Parameter(description = "The person's code.", example = "1937145")
          @RestQuery
          @NotNull
          @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,64}")
          String actor,
      @Parameter(
              description = "A party: a unit's code, or person:CODE@UNIT. For RULE repeated.",
              example = "00005654")
          @RestQuery
          List<String> subject,
      @Parameter(example = "COMMAND") @RestQuery @NotNull Power power,
      @Parameter(description = "The instant; default now.", example = "2026-12-01T08:00:00Z")
          @RestQuery
          @Nullable String at) {
    var chart = charts.at(Instants.parse("query.at", at));
    return new Powers(chart).find(actor, power, subjects(chart, power, subject));
  }

  private static List<Party> subjects(OrgChart chart, Power power, List<String> codes) {
    var parties = new LinkedHashSet<Party>();
    codes.stream().limit(MOST + 1).forEach(code -> parties.add(party(chart, code)));
    boolean fits = power == Power.RULE ? parties.size() > 1 : parties.size() == 1;
    if (!fits || codes.size() > MOST) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("query.subject", power == Power.RULE ? "two-parties" : "one-party");
    }
    return List.copyOf(parties);
  }

  private static Party party(OrgChart chart, String code) {
    return Parties.parse(chart, "query.subject", code);
  }
}
