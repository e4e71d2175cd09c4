package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars as tests write them. */
final class Calendars {
  static final String OFFICE = "09:00-12:00 13:30-18:00";

  private Calendars() {}

  /** Monday to Friday. */
  static Map<DayOfWeek, List<Hours>> weekdays(String hours) {
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
        week.put(day, hours(hours));
      }
    }
    return week;
  }

  /** As {@code 09:00-12:00 13:30-18:00}. */
  static List<Hours> hours(String text) {
    return Arrays.stream(text.split(" "))
        .map(part -> part.split("-"))
        .map(part -> new Hours(LocalTime.parse(part[0]), LocalTime.parse(part[1])))
        .toList();
  }

  /**
   * Office hours in China around the National Day of 2026: two make-up workdays, and a half day on
   * the last of the year.
   */
  static CalendarChanged china() {
    List<SpecialDay> days = new ArrayList<>();
    LocalDate.parse("2026-10-01")
        .datesUntil(LocalDate.parse("2026-10-08"))
        .forEach(day -> days.add(SpecialDay.off(day, "国庆节")));
    days.add(SpecialDay.workday(LocalDate.parse("2026-09-20"), "国庆节"));
    days.add(SpecialDay.workday(LocalDate.parse("2026-10-10"), "国庆节"));
    days.add(new SpecialDay(LocalDate.parse("2026-12-31"), true, hours("09:00-12:00"), null));
    days.add(SpecialDay.off(LocalDate.parse("2026-01-05"), "a Monday"));
    return new CalendarChanged(
        "cn", ZoneId.of("Asia/Shanghai"), weekdays(OFFICE), days, List.of(2026));
  }

  /** A chart whose whole organisation lives by the calendar. */
  static OrgChart chart(CalendarChanged calendar, String zone, Instant at) {
    OrgState state = OrgState.builder().unit("A").with(calendar).build();
    return OrgChart.of(state.with(new SettingsChanged(ZoneId.of(zone), calendar.code())), at);
  }
}
