package io.mandate.escalation.org;

import io.mandate.hierarchy.api.Capacity;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chart, and downwards what the chart knows upwards: the units below a unit. */
public record OrgView(OrgChart chart, Map<String, List<String>> children) {

  static OrgView of(OrgState state, OrgChart chart) {
    var children = new HashMap<String, List<String>>();
    for (UnitChanged unit : state.units()) {
      var parent = chart.hasUnit(unit.code()) ? chart.parent(unit.code()) : null;
      if (parent != null) {
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit.code());
      }
    }
    return new OrgView(chart, children);
  }

  /** Until the next boundary; an instant a moment before the chart's own counts as now. */
  boolean holdsAt(Instant instant) {
    var boundary = chart.nextBoundary();
    return boundary == null || instant.isBefore(boundary);
  }

  OrgView at(Instant instant) {
    return instant.isAfter(chart.at()) ? new OrgView(chart.asOf(instant), children) : this;
  }

  /** The offices the person holds. */
  public Set<Office> offices(String person) {
    var offices = new LinkedHashSet<Office>();
    chart.unitsHeadedBy(person).forEach(unit -> offices.add(Office.head(unit)));
    chart.unitsInChargeOf(person).forEach(unit -> offices.add(Office.inCharge(unit)));
    return offices;
  }

  /** Units without a head whose nearest superior is the person: their work comes to him. */
  public Set<String> vacantUnder(String person) {
    var vacant = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    for (var office : offices(person)) {
      if (office.capacity() == Capacity.HEAD) {
        open.addAll(vacantChildren(office.unit()));
      } else if (chart.head(office.unit()) == null) {
        open.add(office.unit());
      }
    }
    while (!open.isEmpty()) {
      var unit = open.pop();
      if (vacant.add(unit)) {
        open.addAll(vacantChildren(unit));
      }
    }
    return vacant;
  }

  private List<String> vacantChildren(String unit) {
    return children.getOrDefault(unit, List.of()).stream()
        .filter(child -> chart.head(child) == null && chart.inCharge(child) == null)
        .toList();
  }

  /** These units and all below them. */
  public Set<String> withAllBelow(Collection<String> units) {
    var all = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      var unit = open.pop();
      if (all.add(unit)) {
        open.addAll(children.getOrDefault(unit, List.of()));
      }
    }
    return all;
  }
}
