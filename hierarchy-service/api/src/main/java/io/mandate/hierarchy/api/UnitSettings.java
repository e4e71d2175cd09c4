package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which calendar and which mode hold where: the nearest up the tree, else the organisation's. */
final class UnitSettings {
  private final Structure structure;
  private final SettingsChanged organisation;
  private final WorkingTime time;
  private final Map<Integer, WorkingTime> times = new HashMap<>();
  private final Map<Integer, Mode> modes = new HashMap<>();

  private UnitSettings(Structure structure, SettingsChanged organisation, WorkingTime time) {
    this.structure = structure;
    this.organisation = organisation;
    this.time = time;
  }

  static UnitSettings of(OrgState state, SettingsChanged organisation, Structure structure) {
    Map<String, WorkingTime> all = new HashMap<>();
    for (CalendarChanged said : state.calendars()) {
      all.put(said.code(), new WorkingTime(WorkingCalendar.of(said, organisation.zone())));
    }
    CalendarChanged unknown = new CalendarChanged(organisation.calendar());
    WorkingTime otherwise = new WorkingTime(WorkingCalendar.of(unknown, organisation.zone()));
    UnitSettings settings =
        new UnitSettings(
            structure, organisation, all.getOrDefault(organisation.calendar(), otherwise));
    state.unitSettings().forEach(said -> settings.add(said, all));
    return settings;
  }

  ZoneId zone() {
    return organisation.zone();
  }

  WorkingTime time(String unit) {
    return nearest(unit, times, time);
  }

  Mode mode(String unit) {
    return nearest(unit, modes, organisation.mode());
  }

  private void add(UnitSettingsChanged said, Map<String, WorkingTime> all) {
    int unit = structure.units().find(said.unit());
    @Nullable WorkingTime own = said.calendar() == null ? null : all.get(said.calendar());
    if (unit >= 0 && own != null) {
      times.put(unit, own);
    }
    if (unit >= 0 && said.mode() != null) {
      modes.put(unit, said.mode());
    }
  }

  private <T> T nearest(String unit, Map<Integer, T> own, T otherwise) {
    int start = own.isEmpty() ? Structure.NOBODY : structure.find(unit);
    for (int up = start; up >= 0; up = structure.parent(up)) {
      T found = own.get(up);
      if (found != null) {
        return found;
      }
    }
    return otherwise;
  }
}
