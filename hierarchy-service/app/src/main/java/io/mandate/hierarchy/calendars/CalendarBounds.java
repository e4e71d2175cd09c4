package io.mandate.hierarchy.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What a calendar has to keep to, so that it can be sent and every window ends. */
final class CalendarBounds {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int DAYS_OF_TEN_YEARS = 3_652;

  /** What is sent is at most 256 KiB. */
  private static final int MOST_BYTES = 200 * 1024;

  private CalendarBounds() {}

  /**
   * @throws Problem {@code invalid-request} (400) naming the field
   */
  static void check(CalendarChanged calendar) {
    var days = Objects.requireNonNullElse(calendar.days(), List.<SpecialDay>of());
    var years = Objects.requireNonNullElse(calendar.years(), List.<Integer>of());
    var seen = new HashSet<LocalDate>();
    for (int i = 0; i < days.size(); i++) {
      var date = days.get(i).date();
      refuse(!bounded(date.getYear()), "body.days[" + i + "].date", "year-range");
      refuse(!seen.add(date), "body.days[" + i + "].date", "day-twice");
    }
    for (int i = 0; i < years.size(); i++) {
      refuse(!bounded(years.get(i)), "body.years[" + i + "]", "year-range");
    }
    int bytes = EventJson.write(calendar).getBytes(UTF_8).length;
    refuse(bytes > MOST_BYTES, "body.days", "too-many-days");
  }

  /**
   * @throws Problem {@code calendar-never-works} (422) without a working hour in ten years
   */
  static void requireHours(CalendarChanged calendar, LocalDate today) {
    boolean hasWeek =
        calendar.week() == null
            || calendar.week().values().stream().anyMatch(hours -> !hours.isEmpty());
    if (!hasWeek || !calendar.worksWithin(today, DAYS_OF_TEN_YEARS)) {
      throw Problem.of(HierarchyProblems.CALENDAR_NEVER_WORKS).with("calendar", calendar.code());
    }
  }

  private static boolean bounded(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static void refuse(boolean wrong, String where, String reason) {
    if (wrong) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation(where, reason);
    }
  }
}
