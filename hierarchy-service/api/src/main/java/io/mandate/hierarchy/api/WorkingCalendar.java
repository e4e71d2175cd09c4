package io.mandate.hierarchy.api;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which hours of which day are working hours; as numbers, since sweeps ask often. */
final class WorkingCalendar {
  private static final int[] WHOLE_DAY = {0, 24 * 60};
  private static final int[] NONE = {};

  private final String code;
  private final ZoneId zone;
  private final int[][] week = new int[DayOfWeek.values().length][];
  private final Map<LocalDate, int[]> days = new HashMap<>();
  private final boolean hasWeek;
  private final @Nullable Set<Integer> years;

  private WorkingCalendar(CalendarChanged said, ZoneId zone) {
    this.code = said.code();
    this.zone = said.zone() == null ? zone : said.zone();
    this.hasWeek = said.week() != null;
    this.years = said.years() == null ? null : Set.copyOf(said.years());
  }

  /**
   * @param zone of a calendar that names none
   */
  static WorkingCalendar of(CalendarChanged said, ZoneId zone) {
    WorkingCalendar calendar = new WorkingCalendar(said, zone);
    for (DayOfWeek day : DayOfWeek.values()) {
      calendar.week[day.ordinal()] =
          said.week() == null
              ? WHOLE_DAY
              : minutes(said.week().getOrDefault(day, List.<Hours>of()));
    }
    if (said.days() != null) {
      said.days().forEach(calendar::add);
    }
    return calendar;
  }

  String code() {
    return code;
  }

  ZoneId zone() {
    return zone;
  }

  /** Whether every hour of every day is a working hour. */
  boolean always() {
    return !hasWeek && days.isEmpty();
  }

  /** From and to of each, in minutes of the local day, in order. */
  int[] hours(LocalDate day) {
    int[] own = days.isEmpty() ? null : days.get(day);
    return own == null ? week[day.getDayOfWeek().ordinal()] : own;
  }

  boolean works(LocalDate day) {
    return hours(day).length > 0;
  }

  /** Whether it works on any of so many days. */
  boolean worksWithin(LocalDate from, int number) {
    return from.datesUntil(from.plusDays(number)).anyMatch(this::works);
  }

  /**
   * Whether its days between these, both included, may still change: the weekdays alone stand in
   * for a year whose days are not known. Round the clock there is nothing to wait for.
   */
  boolean provisional(LocalDate from, LocalDate to) {
    if (years == null) {
      return hasWeek;
    }
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!years.contains(year)) {
        return true;
      }
    }
    return false;
  }

  private void add(SpecialDay day) {
    List<Hours> own = day.hours();
    days.put(day.date(), !day.working() ? NONE : own == null ? usual() : minutes(own));
  }

  private int[] usual() {
    for (int[] day : week) {
      if (day.length > 0) {
        return day;
      }
    }
    return WHOLE_DAY;
  }

  private static int[] minutes(List<Hours> hours) {
    int[] minutes = new int[hours.size() * 2];
    for (int i = 0; i < hours.size(); i++) {
      minutes[2 * i] = hours.get(i).fromMinute();
      minutes[2 * i + 1] = hours.get(i).toMinute();
    }
    return minutes;
  }
}
