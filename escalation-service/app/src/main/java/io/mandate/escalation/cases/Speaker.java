package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for which side, and as what (rule 9).
 *
 * @param forParty whether the side itself has spoken by it: its answerer did, or, where it has
 *     none, the first person above it
 */
record Speaker(String person, String side, Statement.Capacity capacity, boolean forParty) {

  /**
   * @param wanted the side named by the caller; needed only where he stands above both
   */
  static Speaker of(String person, Case subject, OrgChart chart, @Nullable String wanted) {
    var possible = new ArrayList<Speaker>();
    for (var party : subject.dossier().parties()) {
      var speaker = speaker(person, party, subject, chart);
      if (speaker != null && (wanted == null || wanted.equals(speaker.side()))) {
        possible.add(speaker);
      }
    }
    if (possible.isEmpty()) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    return only(possible);
  }

  /** For which side the person may act (rule 9): never for both, whom he would command then. */
  static String acting(String person, Case subject, OrgChart chart) {
    var sides =
        subject.dossier().parties().stream()
            .filter(party -> speaker(person, party, subject, chart) != null)
            .toList();
    if (sides.size() != 1) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    return sides.getFirst().code();
  }

  private static Speaker only(List<Speaker> possible) {
    if (possible.size() > 1) {
      throw Problem.of(CaseProblems.SIDE_UNCLEAR).violation("body.side", "side-missing");
    }
    return possible.getFirst();
  }

  private static @Nullable Speaker speaker(
      String person, Party party, Case subject, OrgChart chart) {
    var answerer = chart.answererOf(party);
    if (person.equals(answerer)) {
      return new Speaker(person, party.code(), Statement.Capacity.PARTY, true);
    }
    if (!between(person, party, subject, chart)) {
      return null;
    }
    var stands = answerer == null && chart.chain(party).places().getFirst().person().equals(person);
    return new Speaker(person, party.code(), Statement.Capacity.HEAD_IN_BETWEEN, stands);
  }

  /** Whether the person stands between the party and who has the case. */
  static boolean between(String person, Party party, Case subject, OrgChart chart) {
    var chain = chart.chain(party);
    var place = chain.nearest(person);
    if (place == null) {
      return false;
    }
    var bench = subject.state().bench();
    var top = bench == null ? null : chain.nearest(bench.person());
    return top == null || place.distance() < top.distance();
  }
}
