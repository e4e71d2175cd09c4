package io.mandate.hierarchy.calendars;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.HolidayList.Fault;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads holidays from an iCalendar file (RFC 5545): each event of whole days is one, in every year
 * asked for in which it recurs. A workday is what the calendars of China that Apple publishes mark
 * so.
 */
public final class ICalendarFile {
  private static final Set<String> THAT_MATTER =
      Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

  private final SortedSet<Integer> years;
  private final ZoneId zone;
  private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private ICalendarFile(SortedSet<Integer> years, ZoneId zone) {
    this.years = years;
    this.zone = zone;
  }

  /**
   * @param years of which the file is the whole list, at least one
   * @param zone of the calendar, for times in UTC
   * @throws Problem {@code invalid-request} (400) when it is no such file
   */
  public static HolidayList read(byte[] file, SortedSet<Integer> years, ZoneId zone) {
    var text = new String(file, StandardCharsets.UTF_8);
    var list = new ICalendarFile(years, zone);
    try (var reader = new ICalReader(text)) {
      list.read(reader.readNext(), reader.getWarnings(), eventLines(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HolidayList(years, List.copyOf(list.days.values()), list.faults);
  }

  private void read(@Nullable ICalendar file, List<ParseWarning> warnings, List<Integer> lines) {
    if (file == null) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body", "no-holiday-list");
    }
    warnings.stream().filter(ICalendarFile::matters).forEach(this::add);
    var moved = moved(file);
    var events = file.getEvents();
    for (int i = 0; i < events.size(); i++) {
      add(new HolidayEvent(events.get(i), file, zone), moved, lines.get(i));
    }
  }

  /** What has no line is about zones: here local days count, whatever their zone. */
  private static boolean matters(ParseWarning warning) {
    var property = warning.getPropertyName();
    return warning.getLineNumber() != null && (property == null || THAT_MATTER.contains(property));
  }

  private void add(ParseWarning warning) {
    faults.add(new Fault(warning.getLineNumber(), "unreadable-line"));
  }

  private void add(HolidayEvent event, Map<String, Set<LocalDate>> moved, int line) {
    try {
      for (var date : event.days(years, moved.getOrDefault(event.uid(), Set.of()))) {
        if (years.contains(date.getYear())) {
          days.merge(date, event.on(date), (one, other) -> other.working() ? other : one);
        }
      }
    } catch (UnusableEvent e) {
      faults.add(new Fault(line, e.reason()));
    }
  }

  /** Single recurrences that have an event of their own, by the event that recurs. */
  private Map<String, Set<LocalDate>> moved(ICalendar file) {
    var moved = new HashMap<String, Set<LocalDate>>();
    for (VEvent event : file.getEvents()) {
      var single = new HolidayEvent(event, file, zone);
      if (single.recurrenceDay() instanceof LocalDate day) {
        moved.computeIfAbsent(single.uid(), _ -> new HashSet<>()).add(day);
      }
    }
    return moved;
  }

  private static List<Integer> eventLines(String text) {
    var found = new ArrayList<Integer>();
    var lines = text.split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equalsIgnoreCase("BEGIN:VEVENT")) {
        found.add(i + 1);
      }
    }
    return found;
  }
}
