package io.mandate.hierarchy.replica;

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
 * @param inherited by a unit those that have ended and left it their work
 * @param headless units that nobody answers for, ended ones among them
 */
public record OrgView(
    OrgChart chart,
    Map<String, List<String>> children,
    Map<String, List<String>> inherited,
    Set<String> headless) {

  static OrgView of(OrgState state, OrgChart chart) {
    var children = new HashMap<String, List<String>>();
    var inherited = new HashMap<String, List<String>>();
    var headless = new HashSet<String>();
    for (UnitChanged unit : state.units()) {
      String code = unit.code();
      String heir = chart.heir(code);
      if (heir == null) {
        continue;
      }
      String parent = chart.parent(code);
      if (!heir.equals(code)) {
        inherited.computeIfAbsent(heir, _ -> new ArrayList<>()).add(code);
      } else if (parent != null) {
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
      }
      if (chart.head(code) == null) {
        headless.add(code);
      }
    }
    return new OrgView(chart, children, inherited, headless);
  }

  /** Until the next boundary; an instant a moment before the chart's own counts as now. */
  boolean holdsAt(Instant instant) {
    Instant boundary = chart.nextBoundary();
    return boundary == null || instant.isBefore(boundary);
  }

  OrgView at(Instant instant) {
    return instant.isAfter(chart.at())
        ? new OrgView(chart.asOf(instant), children, inherited, headless)
        : this;
  }

  /**
   * The units whose work a person may see some of: where he has a post, and all below those he
   * leads or rules between.
   */
  public Set<String> visibleTo(String person) {
    Set<String> led = new LinkedHashSet<>(chart.unitsHeadedBy(person));
    led.addAll(chart.unitsInChargeOf(person));
    chart.arbitrations(person).forEach(office -> led.addAll(office.tops()));
    Set<String> all = withAllBelow(led);
    chart.unitsOf(person).forEach(unit -> all.addAll(withInherited(unit)));
    return all;
  }

  /** The offices the person holds; of a unit that has ended, who inherited it. */
  public Set<Office> offices(String person) {
    var offices = new LinkedHashSet<Office>();
    for (String led : chart.unitsHeadedBy(person)) {
      withInherited(led).forEach(unit -> offices.add(Office.head(unit)));
    }
    for (String led : chart.unitsInChargeOf(person)) {
      withInherited(led).forEach(unit -> offices.add(Office.inCharge(unit)));
    }
    offices.addAll(chart.arbitrations(person));
    return offices;
  }

  /** Units without a head whose nearest superior is the person: their work comes to him. */
  public Set<String> vacantUnder(String person) {
    var vacant = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    chart.unitsHeadedBy(person).forEach(unit -> open.addAll(vacantChildren(unit)));
    chart.unitsInChargeOf(person).stream().filter(headless::contains).forEach(open::add);
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
        .flatMap(child -> withInherited(child).stream())
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
        open.addAll(inherited.getOrDefault(unit, List.of()));
      }
    }
    return all;
  }

  private List<String> withInherited(String unit) {
    var all = new ArrayList<String>();
    all.add(unit);
    all.addAll(inherited.getOrDefault(unit, List.of()));
    return all;
  }
}
