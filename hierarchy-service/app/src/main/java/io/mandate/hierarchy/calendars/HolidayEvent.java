package io.mandate.hierarchy.calendars;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import io.mandate.hierarchy.api.SpecialDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event of an iCalendar file, as days. */
final class HolidayEvent {
  private static final Set<Frequency> BY_DAYS =
      EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
  private static final int MOST_DAYS = 366;
  private static final int MOST_RECURRENCES = 4_000;

  private final VEvent event;
  private final ICalendar file;
  private final ZoneId zone;

  /**
   * @param zone for times in UTC
   */
  HolidayEvent(VEvent event, ICalendar file, ZoneId zone) {
    this.event = event;
    this.file = file;
    this.zone = zone;
  }

  String uid() {
    return event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
  }

  /** Of which recurrence it takes the place; null when it is none. */
  @Nullable LocalDate recurrenceDay() {
    return event.getRecurrenceId() == null ? null : day(event.getRecurrenceId().getValue());
  }

  /** The day as this event has it. */
  SpecialDay on(LocalDate date) {
    var mark = event.getExperimentalProperty("X-APPLE-SPECIAL-DAY");
    boolean working = mark != null && "ALTERNATE-WORKDAY".equalsIgnoreCase(mark.getValue());
    var summary = event.getSummary();
    return new SpecialDay(
        date, working, null, DayName.of(summary == null ? null : summary.getValue()));
  }

  /**
   * All days of all its recurrences that touch these years.
   *
   * @param moved recurrences that have an event of their own
   * @throws UnusableEvent when it takes no whole days
   */
  Set<LocalDate> days(SortedSet<Integer> years, Set<LocalDate> moved) {
    var days = new TreeSet<LocalDate>();
    if (event.getStatus() != null && event.getStatus().isCancelled()) {
      return days;
    }
    int length = length();
    var starts = starts(LocalDate.of(years.first(), 1, 1).minusDays(length), years.last());
    event.getExceptionDates().stream()
        .flatMap(exception -> exception.getValues().stream())
        .map(this::day)
        .forEach(starts::remove);
    starts.removeAll(moved);
    starts.forEach(start -> start.datesUntil(start.plusDays(length)).forEach(days::add));
    return days;
  }

  private Set<LocalDate> starts(LocalDate from, int lastYear) {
    var starts = new TreeSet<LocalDate>();
    starts.add(day(start().getValue()));
    event.getRecurrenceDates().stream()
        .flatMap(dates -> dates.getDates().stream())
        .map(this::day)
        .forEach(starts::add);
    if (event.getRecurrenceRule() != null) {
      recur(event.getRecurrenceRule().getValue(), from, lastYear, starts);
    }
    return starts;
  }

  private void recur(
      @Nullable Recurrence rule, LocalDate from, int lastYear, Set<LocalDate> starts) {
    if (rule == null || !byDays(rule)) {
      throw new UnusableEvent("rule-not-by-days");
    }
    var days = timeZone();
    var recurrences = rule.getDateIterator(start().getValue(), days);
    recurrences.advanceTo(Date.from(from.atStartOfDay(days.toZoneId()).toInstant()));
    for (int i = 0; i < MOST_RECURRENCES && recurrences.hasNext(); i++) {
      var day = LocalDate.ofInstant(recurrences.next().toInstant(), days.toZoneId());
      if (day.getYear() > lastYear) {
        return;
      }
      starts.add(day);
    }
  }

  private static boolean byDays(Recurrence rule) {
    return rule.getFrequency() != null
        && BY_DAYS.contains(rule.getFrequency())
        && Stream.of(rule.getByHour(), rule.getByMinute(), rule.getBySecond())
            .allMatch(times -> times == null || times.isEmpty());
  }

  /** In which the reader has put its instants: for days that of this process. */
  private TimeZone timeZone() {
    if (!start().getValue().hasTime()) {
      return TimeZone.getDefault();
    }
    var assigned = file.getTimezoneInfo().getTimezone(start());
    return assigned == null ? TimeZone.getTimeZone(zone) : assigned.getTimeZone();
  }

  private int length() {
    var first = day(start().getValue());
    long length;
    if (event.getDateEnd() != null) {
      length = ChronoUnit.DAYS.between(first, day(event.getDateEnd().getValue()));
    } else if (event.getDuration() != null) {
      length = wholeDays(event.getDuration().getValue());
    } else {
      length = start().getValue().hasTime() ? 0 : 1;
    }
    if (length < 1) {
      throw new UnusableEvent("not-whole-days");
    }
    if (length > MOST_DAYS) {
      throw new UnusableEvent("too-long");
    }
    return (int) length;
  }

  private static long wholeDays(Duration duration) {
    long seconds = duration.toMillis() / 1000;
    return seconds % ChronoUnit.DAYS.getDuration().toSeconds() == 0
        ? seconds / ChronoUnit.DAYS.getDuration().toSeconds()
        : 0;
  }

  private DateStart start() {
    var start = event.getDateStart();
    if (start == null || start.getValue() == null) {
      throw new UnusableEvent("no-date");
    }
    return start;
  }

  private LocalDate day(@Nullable ICalDate date) {
    var said = date == null ? null : date.getRawComponents();
    if (date == null || said == null) {
      throw new UnusableEvent("no-date");
    }
    try {
      var time = LocalTime.of(said.getHour(), said.getMinute(), said.getSecond());
      var day = LocalDate.of(said.getYear(), said.getMonth(), said.getDate());
      if (date.hasTime() && said.isUtc()) {
        var local = Objects.requireNonNull(date).toInstant().atZone(zone);
        time = local.toLocalTime();
        day = local.toLocalDate();
      }
      return wholeDay(day, date.hasTime() ? time : LocalTime.MIDNIGHT);
    } catch (DateTimeException _) {
      throw new UnusableEvent("no-date");
    }
  }

  private static LocalDate wholeDay(LocalDate day, LocalTime time) {
    if (!time.equals(LocalTime.MIDNIGHT)) {
      throw new UnusableEvent("not-whole-days");
    }
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw new UnusableEvent("year-range");
    }
    return day;
  }
}
