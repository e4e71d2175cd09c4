package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.platform.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for which side, and as what (rule 9).
 *
 * @param forParty whether the side itself has spoken by it: its answerer did, or, where it has
 *     none, the first person above it
 */
record Speaker(String person, String side, Statement.Capacity capacity, boolean forParty) {

  /**
   * By himself alone.
   *
   * @param wanted the side named by the caller; needed only where he stands above both
   */
  static Speaker of(String person, Case subject, OrgChart chart, @Nullable String wanted) {
    return only(speakers(person, subject, chart), wanted);
  }

  /**
   * By himself, else for one party that lets him answer: nobody speaks on both sides (rule 14).
   *
   * @param wanted as above
   */
  static Speaker of(Delegate delegate, Case subject, @Nullable String wanted) {
    var chart = delegate.org().chart();
    var own = speakers(delegate.person(), subject, chart);
    if (!own.isEmpty()) {
      return only(own, wanted);
    }
    var voices = delegate.voices(subject);
    var bench = subject.state().bench();
    if (voices.size() != 1 || (bench != null && delegate.person().equals(bench.person()))) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    return only(speakers(voices.iterator().next(), subject, chart), wanted);
  }

  /** For which side the person may act (rule 9): never for both, whom he would command then. */
  static String acting(String person, Case subject, OrgChart chart) {
    return alone(speakers(person, subject, chart)).side();
  }

  /** The same, by himself or a delegation. */
  static Speaker acting(Delegate delegate, Case subject) {
    var own = speakers(delegate.person(), subject, delegate.org().chart());
    return own.isEmpty() ? of(delegate, subject, null) : alone(own);
  }

  private static Speaker alone(List<Speaker> all) {
    if (all.size() != 1) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    return all.getFirst();
  }

  private static List<Speaker> speakers(String person, Case subject, OrgChart chart) {
    return subject.dossier().parties().stream()
        .flatMap(party -> Stream.ofNullable(speaker(person, party, subject, chart)))
        .toList();
  }

  private static Speaker only(List<Speaker> all, @Nullable String wanted) {
    var possible = all.stream().filter(one -> wanted == null || wanted.equals(one.side())).toList();
    if (possible.isEmpty()) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
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
