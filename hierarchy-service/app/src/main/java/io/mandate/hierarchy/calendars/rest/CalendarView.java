package io.mandate.hierarchy.calendars.rest;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.Hours;
import io.mandate.hierarchy.api.SpecialDay;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as it is shown. */
@Schema(name = "Calendar")
record CalendarView(
    @Schema(example = "cn") String code,
    @Schema(description = "Null: the organisation's.", example = "Asia/Shanghai")
        @Nullable ZoneId zone,
    @Schema(description = "Hours of each weekday; null: round the clock.")
        @Nullable Map<DayOfWeek, List<Hours>> week,
    @Schema(description = "Days that differ from their weekday.") List<SpecialDay> days,
    @Schema(description = "Years whose days are known.", example = "[2026]") List<Integer> years) {

  static CalendarView of(CalendarChanged calendar) {
    return new CalendarView(
        calendar.code(),
        calendar.zone(),
        calendar.week(),
        calendar.days() == null ? List.of() : calendar.days(),
        calendar.years() == null ? List.of() : calendar.years());
  }
}
