package io.mandate.hierarchy.authority;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Place;
import io.mandate.hierarchy.api.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has which power, by himself or by a delegation (rules 4, 8, 14, 17). */
public final class Powers {
  private final OrgChart chart;

  public Powers(OrgChart chart) {
    this.chart = chart;
  }

  private record Found(Ground ground, @Nullable Office office) {
    static Found of(Ground ground) {
      return new Found(ground, null);
    }
  }

  /**
   * Whether the person has it over all of these parties.
   *
   * @param subjects one, or for RULE at least two different ones
   */
  public Finding find(String actor, Power power, List<Party> subjects) {
    var own = own(actor, power, subjects);
    var delegated = own.ground().holds() ? null : delegated(actor, power, subjects);
    return delegated == null ? finding(actor, power, subjects, own, null) : delegated;
  }

  private @Nullable Finding delegated(String actor, Power power, List<Party> subjects) {
    if (!(power.scope() instanceof Scope scope)) {
      return null;
    }
    for (var principal : chart.actsFor(actor, scope).stream().sorted().toList()) {
      var his = own(principal, power, subjects);
      if (his.ground().holds()) {
        var ground = impartial(actor, power, subjects) ? Ground.DELEGATED : Ground.NOT_IMPARTIAL;
        return finding(actor, power, subjects, new Found(ground, his.office()), principal);
      }
    }
    return null;
  }

  /** Who rules or judges for another is not of a party's unit or line, nor could answer for it. */
  private boolean impartial(String actor, Power power, List<Party> subjects) {
    return switch (power) {
      case RULE ->
          subjects.stream()
              .noneMatch(party -> couldAnswer(actor, party) || inUnitOrLine(actor, party));
      case JUDGE -> subjects.stream().noneMatch(party -> couldAnswer(actor, party));
      case COMMAND, EVALUATE, DECIDE, FILE, ANSWER, READ -> true;
    };
  }

  private boolean inUnitOrLine(String actor, Party party) {
    return chart.isAbove(actor, party) || chart.members(party.unit()).contains(actor);
  }

  private boolean couldAnswer(String actor, Party party) {
    var answerer = chart.answererOf(party);
    return answerer != null
        && (answerer.equals(actor) || chart.actsFor(actor, Scope.ANSWER).contains(answerer));
  }

  private Found own(String person, Power power, List<Party> subjects) {
    var party = subjects.getFirst();
    return switch (power) {
      case COMMAND, EVALUATE, JUDGE -> above(person, party);
      case DECIDE -> deciding(person, party);
      case FILE, ANSWER -> answering(person, party);
      case RULE -> ruling(person, subjects);
      case READ -> reading(person, party);
    };
  }

  private Found above(String person, Party party) {
    if (person.equals(chart.answererOf(party))) {
      return Found.of(Ground.HIS_OWN);
    }
    var place = chart.chain(party).nearest(person);
    return place == null
        ? Found.of(Ground.DOES_NOT_STAND_ABOVE_IT)
        : new Found(Ground.STANDS_ABOVE_IT, place.offices().getFirst());
  }

  private Found deciding(String person, Party party) {
    var above = above(person, party);
    if (!above.ground().holds()) {
      return above;
    }
    var levels =
        chart.chain(party).places().stream()
            .map(Place::person)
            .filter(each -> !each.equals(chart.answererOf(party)))
            .distinct()
            .toList();
    if (levels.size() > 1 && levels.get(1).equals(person)) {
      return new Found(Ground.TWO_LEVELS_UP, above.office());
    }
    return levels.size() == 1
        ? new Found(Ground.HIGHEST_THERE_IS, above.office())
        : Found.of(Ground.NOT_TWO_LEVELS_UP);
  }

  private Found answering(String person, Party party) {
    if (!person.equals(chart.answererOf(party))) {
      return Found.of(Ground.DOES_NOT_ANSWER_FOR_IT);
    }
    var office = party instanceof Party.UnitParty unit ? Office.head(unit.unit()) : null;
    return new Found(Ground.ANSWERS_FOR_IT, office);
  }

  private Found ruling(String person, List<Party> subjects) {
    var shared = chart.nearestSuperior(subjects);
    if (shared == null) {
      return Found.of(Ground.NOBODY_IS_ABOVE_ALL);
    }
    return shared.person().equals(person)
        ? new Found(Ground.NEAREST_SHARED_SUPERIOR, shared.office())
        : Found.of(Ground.ANOTHER_IS_NEARER);
  }

  private Found reading(String person, Party party) {
    var answering = answering(person, party);
    if (answering.ground().holds()) {
      return answering;
    }
    return party instanceof Party.UnitParty unit && chart.members(unit.unit()).contains(person)
        ? Found.of(Ground.MEMBER_OF_IT)
        : above(person, party);
  }

  private Finding finding(
      String actor, Power power, List<Party> subjects, Found found, @Nullable String onBehalfOf) {
    return new Finding(
        actor,
        subjects,
        power,
        found.ground().holds(),
        found.ground(),
        found.office(),
        onBehalfOf,
        chart.version(),
        chart.at());
  }
}
