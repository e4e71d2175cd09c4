package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.replica.OrgView;
import org.jspecify.annotations.Nullable;

/**
 * Who may read what of a case, as the org stands now: its parties (head, deputies, members), the
 * heads in between, the adjudicator and the superiors up to him.
 */
final class Readers {
  private final OrgChart chart;

  Readers(OrgView org) {
    this.chart = org.chart();
  }

  boolean mayRead(String person, Case subject) {
    return holdsOffice(person, subject)
        || subject.dossier().parties().stream().anyMatch(side -> onSide(person, side, subject));
  }

  /** Whether the person holds the office that has the case, or had it last. */
  boolean holdsOffice(String person, Case subject) {
    return person.equals(adjudicator(subject));
  }

  /** Who holds the office that has the case now; null when nobody does. */
  @Nullable String adjudicator(Case subject) {
    var office = subject.office();
    return office == null ? null : chart.holder(Office.parse(office));
  }

  /** Statements: the author's side and the adjudicator at once, the others after the hearing. */
  boolean mayHear(String person, String side, Case subject) {
    return hearingOver(subject)
        || holdsOffice(person, subject)
        || onSide(person, Party.parse(side), subject);
  }

  static boolean hearingOver(Case subject) {
    return switch (subject.state()) {
      case Hearing _ -> false;
      case Stalled stalled -> stalled.heard();
      case Deliberating _,
          CaseState.Ruled _,
          CaseState.Settled _,
          CaseState.Withdrawn _,
          CaseState.Annulled _ ->
          true;
    };
  }

  private boolean onSide(String person, Party side, Case subject) {
    return belongs(person, side) || between(person, side, subject);
  }

  private boolean belongs(String person, Party side) {
    return switch (side) {
      case Party.UnitParty unit ->
          person.equals(chart.head(unit.unit())) || chart.members(unit.unit()).contains(person);
      case Party.PersonParty one -> person.equals(one.person());
    };
  }

  private boolean between(String person, Party side, Case subject) {
    var chain = chart.chain(side);
    var place = chain.nearest(person);
    if (place == null) {
      return false;
    }
    var adjudicator = adjudicator(subject);
    var top = adjudicator == null ? null : chain.nearest(adjudicator);
    return top == null || place.distance() <= top.distance();
  }
}
