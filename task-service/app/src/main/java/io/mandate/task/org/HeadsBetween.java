package io.mandate.task.org;

import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import java.util.List;

/**
 * The heads between a party and the superior whom it shares with the other may act for it (rule 9).
 */
record HeadsBetween(OrgChart chart, Party party, Party other) {

  boolean include(String person) {
    var shared = chart.nearestSuperior(List.of(party, other));
    if (shared == null || person.equals(chart.answererOf(other))) {
      return false;
    }
    var chain = chart.chain(party);
    var place = chain.nearest(person);
    var top = chain.nearest(shared.person());
    return place != null && top != null && place.distance() < top.distance();
  }
}
