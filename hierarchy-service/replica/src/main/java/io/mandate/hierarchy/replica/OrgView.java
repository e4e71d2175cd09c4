package io.mandate.hierarchy.replica;

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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chart, and downwards what the chart knows upwards.
 *
 * @param children the units right below a unit
 * @param headless units that nobody answers for
 */
public record OrgView(OrgChart chart, Map<String, List<String>> children, Set<String> headless) {

  static OrgView of(OrgState state, OrgChart chart) {
    var children = new HashMap<String, List<String>>();
    var headless = new HashSet<String>();
    for (UnitChanged unit : state.units()) {
      if (chart.hasUnit(unit.code())) {
        String parent = chart.parent(unit.code());
        if (parent != null) {
          children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit.code());
        }
        if (chart.head(unit.code()) == null) {
          headless.add(unit.code());
        }
      }
    }
    return new OrgView(chart, children, headless);
  }

  /** Until the next boundary; an instant a moment before the chart's own counts as now. */
  boolean holdsAt(Instant instant) {
    Instant boundary = chart.nextBoundary();
    return boundary == null || instant.isBefore(boundary);
  }

  OrgView at(Instant instant) {
    return instant.isAfter(chart.at())
        ? new OrgView(chart.asOf(instant), children, headless)
        : this;
  }

  /** The units whose work a person sees: where he has a post, and all below those he leads. */
  public Set<String> visibleTo(String person) {
    Set<String> led = new LinkedHashSet<>(chart.unitsHeadedBy(person));
    led.addAll(chart.unitsInChargeOf(person));
    Set<String> all = withAllBelow(led);
    all.addAll(chart.unitsOf(person));
    return all;
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
      String unit = open.pop();
      if (all.add(unit)) {
        open.addAll(children.getOrDefault(unit, List.of()));
      }
    }
    return all;
  }
}
