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

/** All that a calendar is to be. */
@Schema(name = "CalendarTerms")
record CalendarTerms(
    @Schema(
            description = "Of its hours and days; none: the organisation's.",
            example = "Asia/Shanghai")
        @Nullable ZoneId zone,
    @Schema(
            description =
                "Hours of each weekday, in order, in local time; 00:00 ends a day. A weekday that"
                    + " is not named has none. Without a week every hour is a working hour.",
            example =
                """
                {"MONDAY": [{"from": "09:00", "to": "12:00"}, {"from": "13:30", "to": "18:00"}]}\
                """)
        @Nullable Map<DayOfWeek, List<Hours>> week,
    @Schema(
            description =
                "Days that differ from their weekday: holidays, make-up workdays (with the hours of"
                    + " the first weekday that has any), days of other hours.",
            example =
                """
                [{"date": "2026-10-01", "working": false, "name": "国庆节"},
                 {"date": "2026-10-10", "working": true},
                 {"date": "2026-12-31", "working": true, "hours": [{"from": "09:00", "to": "12:00"}]}]\
                """)
        @Nullable List<SpecialDay> days,
    @Schema(
            description =
                "Years whose days are known. A deadline that reaches into another year goes by the"
                    + " weekdays and is provisional.",
            example = "[2026]")
        @Nullable List<Integer> years) {

  /** Refuses, while it is read, what cannot be a calendar. */
  CalendarTerms {
    var copy = new CalendarChanged("copy", zone, week, days, years);
    week = copy.week();
    days = copy.days();
    years = copy.years();
  }

  CalendarChanged of(String code) {
    return new CalendarChanged(code, zone, week, days, years);
  }
}
