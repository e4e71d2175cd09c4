package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.replica.OrgView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person with what others let him do for them in cases (rules 8, 9). One step only: what was
 * delegated to him he cannot pass on.
 */
record Delegate(OrgView org, String person) {

  /**
   * Whose eyes he reads the case with: his own; those of who lets him rule, judge or read, but the
   * adjudicator's only where he is impartial; those of a party who lets him answer.
   */
  Set<String> eyes(Case subject) {
    var readers = new Readers(org);
    var eyes = new LinkedHashSet<String>();
    eyes.add(person);
    for (var scope : List.of(Scope.RULE, Scope.JUDGE, Scope.READ)) {
      chart().actsFor(person, scope).stream()
          .filter(eye -> !readers.holdsOffice(eye, subject) || impartial(subject))
          .forEach(eyes::add);
    }
    eyes.addAll(voices(subject));
    return eyes;
  }

  /** All he acts for, in whatever scope, and himself: as wide as a list may be. */
  Set<String> everybody() {
    var all = new LinkedHashSet<String>();
    all.add(person);
    for (var scope : Scope.values()) {
      all.addAll(chart().actsFor(person, scope));
    }
    return all;
  }

  /** Neither of a party's unit, nor in its line, nor one who could speak for it (rule 8). */
  boolean impartial(Case subject) {
    return voices(subject).isEmpty()
        && subject.dossier().parties().stream()
            .noneMatch(party -> belongs(party) || chart().isAbove(person, party));
  }

  /** Who answers for a party and lets him speak in his place. */
  Set<String> voices(Case subject) {
    var voices = new LinkedHashSet<String>();
    var principals = chart().actsFor(person, Scope.ANSWER);
    for (var party : subject.dossier().parties()) {
      var answerer = chart().answererOf(party);
      if (answerer != null && principals.contains(answerer)) {
        voices.add(answerer);
      }
    }
    return voices;
  }

  private boolean belongs(Party party) {
    return switch (party) {
      case Party.UnitParty unit -> chart().members(unit.unit()).contains(person);
      case Party.PersonParty one ->
          one.person().equals(person) || chart().members(one.unit()).contains(person);
    };
  }

  private OrgChart chart() {
    return org.chart();
  }
}
