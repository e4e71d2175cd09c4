package io.mandate.hierarchy.relations;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Party.PersonParty;
import io.mandate.hierarchy.api.Party.UnitParty;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads parties as callers write them, against a chart. */
public final class Parties {

  private Parties() {}

  /**
   * @param field where it stood, as {@code query.from}
   * @throws Problem {@code invalid-request} (400) when it is no party on this chart
   */
  public static Party parse(OrgChart chart, String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw refused(field, "party-missing", null);
    }
    Party party;
    try {
      party = Party.parse(text);
    } catch (IllegalArgumentException e) {
      throw refused(field, "no-party", e.getMessage());
    }
    return switch (party) {
      case UnitParty(var unit) when !chart.hasUnit(unit) ->
          throw refused(field, "no-such-unit", null);
      case PersonParty(_, var unit) when !chart.hasUnit(unit) ->
          throw refused(field, "no-such-unit", null);
      case PersonParty(var person, var unit) when !chart.members(unit).contains(person) ->
          throw refused(field, "not-in-the-unit", null);
      case UnitParty unit -> unit;
      case PersonParty person -> person;
    };
  }

  /** Both, read and told apart. */
  public static Standing standing(
      OrgChart chart, String place, @Nullable String from, @Nullable String to) {
    var one = parse(chart, place + "from", from);
    var other = parse(chart, place + "to", to);
    requireTwo(one, other);
    return Standing.of(chart, one, other);
  }

  /**
   * @throws Problem {@code party-to-itself} (422)
   */
  public static void requireTwo(Party one, Party other) {
    if (one.equals(other)) {
      throw Problem.of(HierarchyProblems.PARTY_TO_ITSELF).with("party", one.code());
    }
  }

  private static Problem refused(String field, String code, @Nullable String message) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation(field, code, message);
  }
}
