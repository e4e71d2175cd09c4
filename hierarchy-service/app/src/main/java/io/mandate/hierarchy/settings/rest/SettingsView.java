package io.mandate.hierarchy.settings.rest;

import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.api.OrgChart;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit has of its own, and what holds there with where that comes from. */
@Schema(name = "UnitSettings")
record SettingsView(
    @Schema(example = "1926203") String unit,
    @Schema(description = "Its own; null: inherited.", example = "cn") @Nullable String calendar,
    @Schema(description = "Its own; null: inherited.", example = "OBSERVE") @Nullable Mode mode,
    @Schema(description = "The calendar that holds there.") Holding<String> calendarHere,
    @Schema(description = "The mode that holds there.") Holding<Mode> modeHere) {

  /** What holds in a unit. */
  record Holding<T>(
      T value,
      @Schema(description = "The unit that says so; null: the organisation.", example = "MOD")
          @Nullable String from) {}

  static SettingsView of(
      OrgChart chart, UnitSettingsChanged own, Map<String, UnitSettingsChanged> all) {
    var calendar = nearest(chart, own, all, UnitSettingsChanged::calendar);
    var mode = nearest(chart, own, all, UnitSettingsChanged::mode);
    return new SettingsView(
        own.unit(),
        own.calendar(),
        own.mode(),
        calendar == null ? new Holding<>(chart.calendar(""), null) : calendar,
        mode == null ? new Holding<>(chart.mode(""), null) : mode);
  }

  private static <T> @Nullable Holding<T> nearest(
      OrgChart chart,
      UnitSettingsChanged own,
      Map<String, UnitSettingsChanged> all,
      Function<UnitSettingsChanged, @Nullable T> field) {
    for (var up = own.unit(); up != null; up = chart.parent(up)) {
      var said = up.equals(own.unit()) ? own : all.get(up);
      var value = said == null ? null : field.apply(said);
      if (value != null) {
        return new Holding<>(Objects.requireNonNull(value), up);
      }
    }
    return null;
  }
}
