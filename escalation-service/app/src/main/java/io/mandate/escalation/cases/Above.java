package io.mandate.escalation.cases;

import io.mandate.escalation.api.Route;
import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Superior;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case asks of the org as it stands at one version and instant (rules 8, 16, 25). */
record Above(OrgChart chart) {

  /** The nearest superior of both parties; null when there is none. */
  @Nullable Superior nearest(Dossier dossier) {
    return chart.nearestSuperior(dossier.parties());
  }

  /**
   * Who has the case first: the holder of the office by which it was taken up, at his own level,
   * while he stands above all parties; else the nearest.
   *
   * @param takenUpBy null where nobody took it up
   */
  @Nullable Superior first(@Nullable String takenUpBy, Dossier dossier) {
    var taker = takenUpBy == null ? null : chart.holder(Office.parse(takenUpBy));
    var superior = taker == null ? null : chart.asSuperior(taker, dossier.parties());
    return superior == null ? nearest(dossier) : superior;
  }

  /** Who is next after this bench, of those who have not let it pass and are not nearer. */
  @Nullable Superior next(Dossier dossier, Bench after) {
    return chart.nextSuperior(dossier.parties(), after.superior(), after.letPass());
  }

  /** Whether the bench's person still holds its office and stands above all parties (rule 8). */
  boolean stands(Dossier dossier, Bench bench) {
    var office = bench.superior().office();
    return bench.person().equals(chart.holder(office))
        && chart.standsAboveAll(office, dossier.parties());
  }

  /**
   * Who has to take the case over from this bench, because the org changed: the new holder of its
   * office if that still stands above all parties, else the next (rule 8). Null: nobody is left.
   */
  @Nullable Superior successor(Dossier dossier, Bench bench) {
    var office = bench.superior().office();
    var holder = chart.holder(office);
    if (holder != null
        && !bench.letPass().contains(holder)
        && chart.standsAboveAll(office, dossier.parties())) {
      var key = bench.superior();
      return new Superior(holder, office, key.greatest(), key.sum());
    }
    return next(dossier, bench);
  }

  /** The stored proof of how this superior, or nobody, was found. */
  Route route(Dossier dossier, @Nullable Superior superior) {
    return Walk.of(chart, dossier.parties(), superior);
  }

  /** A fresh hearing window of the adjudicator's unit. */
  Deadline hearing(Superior superior, Urgency urgency, Instant start) {
    return window(superior.office().unit(), urgency, start, Policy::hearing);
  }

  /** A fresh ruling window of the adjudicator's unit. */
  Deadline ruling(Superior superior, Urgency urgency, Instant start) {
    return window(superior.office().unit(), urgency, start, Policy::ruling);
  }

  /** When a stalled case is pushed next: by who had it last, else by the requester's unit. */
  Deadline reminder(@Nullable Bench last, Dossier dossier, Instant start) {
    var unit = last == null ? dossier.parties().getFirst().unit() : last.superior().office().unit();
    return window(unit, dossier.urgency(), start, Policy::reminder);
  }

  private Deadline window(
      String unit, Urgency urgency, Instant start, Function<Policy, Window> length) {
    var policy = chart.policy(unit, urgency);
    return chart.deadline(unit, start, length.apply(policy), policy.version());
  }

  /**
   * Whether the superior may give this party work (rule 10): it is under him, to an arbiter by his
   * office; between person parties it is a person of the unit they named.
   */
  boolean mayOrder(Superior superior, Party party, Dossier dossier) {
    var office = superior.office();
    var under =
        office.capacity() == Capacity.ARBITER
            ? chart.standsAboveAll(office, List.of(party))
            : chart.isAbove(superior.person(), party);
    if (!under) {
      return false;
    }
    return switch (party) {
      case Party.UnitParty _ -> true;
      case Party.PersonParty person ->
          dossier.parties().stream().allMatch(Above::isPerson)
              && dossier.parties().getFirst().unit().equals(person.unit())
              && chart.members(person.unit()).contains(person.person());
    };
  }

  private static boolean isPerson(Party party) {
    return party instanceof Party.PersonParty;
  }
}
