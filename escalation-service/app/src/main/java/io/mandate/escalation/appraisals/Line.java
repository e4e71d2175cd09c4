package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Seat;
import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two levels (rule 17): who proposes on somebody and who decides, as the org stands now.
 *
 * @param above who stands above the subject, nearest first, each once, by his nearest office
 */
record Line(OrgChart chart, Subject subject, List<Seat> above) {
  Line {
    above = List.copyOf(above);
  }

  static Line of(OrgChart chart, Subject subject) {
    var above = new ArrayList<Seat>();
    var seen = new HashSet<String>();
    seen.add(subject.person());
    if (!subject.arbiter()) {
      for (var place : chart.chain(subject.party()).places()) {
        if (!isHisOwn(place, subject) && seen.add(place.person())) {
          above.add(new Seat(place.offices().getFirst().code(), place.person()));
        }
      }
    }
    return new Line(chart, subject, above);
  }

  /** Who is in charge of the unit after him took his place, and does not stand above him. */
  private static boolean isHisOwn(Place place, Subject subject) {
    return place.offices().stream().allMatch(office -> office.code().equals(subject.standing()));
  }

  boolean has(String person) {
    return position(person) > 0;
  }

  /** Who proposes first; null above the top person, who has a record and no appraisal. */
  @Nullable Seat directSuperior() {
    return above.isEmpty() ? null : above.getFirst();
  }

  /**
   * Who proposes where the direct superior was silent: the adjudicator, unless he is the subject or
   * was the silent one, or does not stand above him.
   *
   * @param office the adjudicator's; null where the subject is he
   * @param silent who has let his window pass
   */
  @Nullable Seat adjudicator(@Nullable String office, String silent) {
    var holder = office == null ? null : chart.holder(Office.parse(office));
    if (office == null || holder == null || holder.equals(silent) || !isAbove(office, holder)) {
      return null;
    }
    return new Seat(office, holder);
  }

  private boolean isAbove(String office, String holder) {
    var rules = Office.parse(office);
    return has(holder)
        || rules.capacity() == Capacity.ARBITER
            && !holder.equals(subject.person())
            && chart.standsAboveAll(rules, List.of(subject.party()));
  }

  /**
   * Who decides: the next above who proposed, which is at least two levels up. Where nobody stands
   * above him, the top person decides what he proposed.
   */
  Seat decider(Seat proposer) {
    if (above.isEmpty()) {
      return proposer;
    }
    var place = position(proposer.person());
    return place == 0 || place == above.size() ? above.getLast() : above.get(place);
  }

  /** Who decides where this one did not; null at the top. */
  @Nullable Seat next(Seat silent, Seat proposer) {
    var place = position(silent.person());
    if (place == 0) {
      var other = decider(proposer);
      return other.person().equals(silent.person()) ? null : other;
    }
    return place < above.size() ? above.get(place) : null;
  }

  /** From 1; 0 where he is not in it. */
  private int position(String person) {
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i).person().equals(person)) {
        return i + 1;
      }
    }
    return 0;
  }
}
