package io.mandate.escalation.cases;

import io.mandate.escalation.api.Route;
import io.mandate.escalation.api.Step;
import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.Chain;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.PassedOver;
import io.mandate.hierarchy.api.Path;
import io.mandate.hierarchy.api.Place;
import io.mandate.hierarchy.api.Superior;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the path to a superior as the steps that are stored with the decision. */
final class Walk {
  private final OrgChart chart;
  private final @Nullable Superior superior;
  private final Map<String, String> reasons = new HashMap<>();

  private Walk(OrgChart chart, @Nullable Superior superior, Path path) {
    this.chart = chart;
    this.superior = superior;
    for (PassedOver passed : path.passedOver()) {
      reasons.put(key(passed), passed.reason().name());
    }
  }

  static Route of(OrgChart chart, List<Party> parties, @Nullable Superior superior) {
    var path = chart.path(parties, superior);
    var walk = new Walk(chart, superior, path);
    var steps = new ArrayList<Step>();
    for (var party : parties) {
      var chain = path.chains().get(party.code());
      if (chain != null) {
        steps.addAll(walk.steps(party, chain));
      }
    }
    return new Route(path.orgVersion(), path.at(), steps);
  }

  private List<Step> steps(Party party, Chain chain) {
    var steps = new ArrayList<Step>();
    for (var unit : chain.vacant()) {
      if (reasons.containsKey("unit:" + unit)) {
        steps.add(vacancy(party, unit));
      }
    }
    var goal = superior == null ? null : chain.nearest(superior.person());
    for (var place : chain.places()) {
      if (goal == null || place.distance() <= goal.distance()) {
        steps.add(stop(party, place));
      }
    }
    var upwards = upwards(party.unit());
    steps.sort(Comparator.comparingInt(step -> upwards.getOrDefault(step.offices().getFirst(), 0)));
    return steps;
  }

  private static Step vacancy(Party party, String unit) {
    return new Step(party.code(), 0, List.of(Office.head(unit).code()), null, "VACANT");
  }

  private Step stop(Party party, Place place) {
    var offices = place.offices().stream().map(Office::code).toList();
    var passedOver = reasons.get("person:" + place.person());
    return new Step(party.code(), place.distance(), offices, place.person(), passedOver);
  }

  /** Every office above the unit with its place on the way up, so that steps sort nearest first. */
  private Map<String, Integer> upwards(String unit) {
    var order = new HashMap<String, Integer>();
    for (String at = unit; at != null; at = chart.parent(at)) {
      order.put(Office.head(at).code(), order.size());
      order.put(new Office(at, Capacity.IN_CHARGE).code(), order.size());
    }
    return order;
  }

  private static String key(PassedOver passed) {
    return switch (passed.reason()) {
      case VACANT -> "unit:" + passed.code();
      case IS_PARTY, ANSWERS_FOR_PARTY -> "person:" + passed.code();
    };
  }
}
