package io.mandate.hierarchy.calendars;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.HolidayList.Fault;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes lists of holidays into a calendar: each replaces the days of the years that it covers. */
@ApplicationScoped
public class Holidays {
  private static final int MOST_NAMED = 100;

  private final Calendars calendars;
  private final ChangeSets changeSets;

  Holidays(Calendars calendars, ChangeSets changeSets) {
    this.calendars = calendars;
    this.changeSets = changeSets;
  }

  /**
   * What a list does to a calendar.
   *
   * @param added days as they now are
   * @param removed days as they were
   * @param version of the org in which the calendar was last changed
   */
  public record Outcome(
      CalendarChanged calendar, List<SpecialDay> added, List<SpecialDay> removed, long version) {}

  /**
   * The calendar as it stands.
   *
   * @throws Problem {@code not-found} (404)
   */
  @Transactional
  public CalendarRecord require(String code) {
    if (calendars.find(code) instanceof CalendarRecord known) {
      return known;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  /**
   * Takes the list, or only says what it would do.
   *
   * @throws Problem {@code holidays-unreadable} (422), and those of {@link Calendars#write}
   */
  @Transactional
  public Outcome take(
      CalendarRecord known, HolidayList list, boolean dryRun, IfMatch ifMatch, String by) {
    refuseFaults(list.faults());
    var before = Objects.requireNonNullElse(known.calendar().days(), List.<SpecialDay>of());
    var calendar = merged(known.calendar(), list);
    var after = Objects.requireNonNullElse(calendar.days(), List.<SpecialDay>of());
    CalendarBounds.check(calendar);
    long version = known.version();
    if (dryRun) {
      CalendarBounds.requireHours(calendar, changeSets.today());
    } else {
      version = calendars.write(calendar, ifMatch, by);
    }
    return new Outcome(calendar, without(after, before), without(before, after), version);
  }

  private static CalendarChanged merged(CalendarChanged known, HolidayList list) {
    var days = new TreeMap<LocalDate, SpecialDay>();
    if (known.days() != null) {
      known.days().stream()
          .filter(day -> !list.years().contains(day.date().getYear()))
          .forEach(day -> days.put(day.date(), day));
    }
    list.days().forEach(day -> days.put(day.date(), day));
    var years = new TreeSet<>(list.years());
    if (known.years() != null) {
      years.addAll(known.years());
    }
    return new CalendarChanged(
        known.code(), known.zone(), known.week(), List.copyOf(days.values()), List.copyOf(years));
  }

  private static List<SpecialDay> without(List<SpecialDay> some, List<SpecialDay> others) {
    var known = new HashSet<>(others);
    return some.stream().filter(day -> !known.contains(day)).toList();
  }

  private static void refuseFaults(List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    var ordered = faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    var problem =
        Problem.of(HierarchyProblems.HOLIDAYS_UNREADABLE)
            .with("count", faults.size())
            .with("line", ordered.getFirst().line());
    ordered.stream()
        .limit(MOST_NAMED)
        .forEach(fault -> problem.violation("body.line[" + fault.line() + "]", fault.reason()));
    throw problem;
  }
}
