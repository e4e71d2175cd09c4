package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who takes over from units that have ended: the successor they name, else the unit above. */
final class Heirs {
  private static final Comparator<Placement> BY_BEGINNING =
      Comparator.comparing(Placement::from, Comparator.nullsFirst(LocalDate::compareTo));

  private Heirs() {}

  /** By the code of an ended unit the position of who takes over; without an heir, absent. */
  static Map<String, Integer> of(OrgState state, Days days, Codes units) {
    Map<String, UnitChanged> ended = new HashMap<>();
    for (UnitChanged unit : state.units()) {
      if (days.over(unit.to())) {
        ended.put(unit.code(), unit);
      }
    }
    Map<String, Integer> heirs = new HashMap<>();
    for (UnitChanged unit : ended.values()) {
      int heir = follow(unit, ended, units);
      if (heir >= 0) {
        heirs.put(unit.code(), heir);
      }
    }
    return heirs;
  }

  /** The unit above this one today; null for a root. */
  static @Nullable String parent(UnitChanged unit, Days days) {
    return unit.placements().stream()
        .filter(placement -> days.within(placement.from(), placement.to()))
        .max(BY_BEGINNING)
        .map(Placement::parent)
        .orElse(null);
  }

  private static int follow(UnitChanged start, Map<String, UnitChanged> ended, Codes units) {
    UnitChanged unit = start;
    for (int steps = 0; steps <= ended.size(); steps++) {
      String code = unit.successor() != null ? unit.successor() : lastParent(unit);
      if (code == null) {
        return Structure.NOBODY;
      }
      UnitChanged next = ended.get(code);
      if (next == null) {
        return units.find(code);
      }
      unit = next;
    }
    return Structure.NOBODY;
  }

  private static @Nullable String lastParent(UnitChanged unit) {
    return unit.placements().stream().max(BY_BEGINNING).map(Placement::parent).orElse(null);
  }
}
