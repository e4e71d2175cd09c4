package io.mandate.hierarchy.api;

import static io.mandate.hierarchy.api.Calendars.china;
import static io.mandate.hierarchy.api.Calendars.hours;
import static io.mandate.hierarchy.api.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When windows run out by a working calendar. */
@Tag("rule-25")
class WorkingTimeTest {

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    // within working hours: the same local time of a later working day
    "P1D,  2026-11-16T10:00, 2026-11-17T10:00",
    "P3D,  2026-11-19T10:00, 2026-11-24T10:00",
    // before and after hours and at noon: from the next opening
    "P1D,  2026-11-16T06:00, 2026-11-17T09:00",
    "P1D,  2026-11-16T20:00, 2026-11-18T09:00",
    "P1D,  2026-11-16T18:00, 2026-11-18T09:00",
    "P1D,  2026-11-16T12:30, 2026-11-17T13:30",
    // on a day off: from the next working day
    "P1D,  2026-11-21T15:00, 2026-11-24T09:00",
    // a working Sunday and a working Saturday, the whole week of the National Day between
    "P1D,  2026-09-18T10:00, 2026-09-20T10:00",
    "P2D,  2026-09-18T10:00, 2026-09-21T10:00",
    "P1D,  2026-09-30T10:00, 2026-10-08T10:00",
    "P3D,  2026-09-30T10:00, 2026-10-10T10:00",
    "P1D,  2026-10-10T10:00, 2026-10-12T10:00",
    // a holiday on a Monday
    "P1D,  2026-01-02T10:00, 2026-01-06T10:00",
    // onto and from a half day
    "P1D,  2026-12-30T15:00, 2026-12-31T15:00",
    "P1D,  2026-12-31T11:00, 2027-01-01T11:00",
    "P1D,  2026-12-31T12:00, 2027-01-04T09:00",
    // elapsed working time
    "PT1H, 2026-11-16T10:00, 2026-11-16T11:00",
    "PT3H, 2026-11-16T10:00, 2026-11-16T14:30",
    "PT2H, 2026-11-16T10:00, 2026-11-16T12:00",
    "PT2H1S, 2026-11-16T10:00, 2026-11-16T13:30:01",
    "PT8H, 2026-11-16T17:00, 2026-11-17T17:30",
    "PT1H, 2026-11-16T18:00, 2026-11-17T10:00",
    "PT1H, 2026-11-21T15:00, 2026-11-23T10:00",
    "PT8H, 2026-09-30T17:00, 2026-10-08T17:30",
    "PT4H, 2026-12-31T10:00, 2027-01-01T11:00",
  })
  void a_deadline_keeps_to_working_days_and_hours(
      String window, LocalDateTime start, LocalDateTime expected) {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    Instant begins = start.atZone(shanghai).toInstant();

    Deadline deadline = deadline(china(), "UTC", begins, window);

    assertThat(deadline.at().atZone(shanghai).toLocalDateTime()).isEqualTo(expected);
    assertThat(deadline.zone()).isEqualTo(shanghai);
    assertThat(deadline.calendar()).isEqualTo("cn");
  }

  @ParameterizedTest(name = "{0} from {1} in {2}, working {3}")
  @CsvSource({
    // a night shift over the change: an hour less, or more, by the clock than has elapsed
    "PT8H,  2026-03-28T23:00:00Z, Europe/Berlin, 00:00-06:00, 2026-03-30T01:00:00Z",
    "PT8H,  2026-10-24T22:00:00Z, Europe/Berlin, 00:00-06:00, 2026-10-26T00:00:00Z",
    "PT8H,  2026-03-08T05:00:00Z, America/New_York, 00:00-06:00, 2026-03-09T07:00:00Z",
    "PT8H,  2026-11-01T04:00:00Z, America/New_York, 00:00-06:00, 2026-11-02T06:00:00Z",
    "PT8H,  2026-10-03T13:30:00Z, Australia/Lord_Howe, 00:00-06:00, 2026-10-04T15:30:00Z",
    "PT8H,  2026-04-04T13:00:00Z, Australia/Lord_Howe, 00:00-06:00, 2026-04-05T15:00:00Z",
    // hours that end, or begin, in a gap do so when the clocks change
    "PT90M, 2026-03-28T23:00:00Z, Europe/Berlin, 00:00-02:30, 2026-03-29T00:30:00Z",
    "PT121M,2026-03-28T23:00:00Z, Europe/Berlin, 00:00-02:30, 2026-03-29T22:01:00Z",
    "PT30M, 2026-03-28T23:00:00Z, Europe/Berlin, 02:30-04:00, 2026-03-29T01:30:00Z",
    // hours that end in an overlap do so the first time, and begin then too
    "PT151M,2026-10-24T22:00:00Z, Europe/Berlin, 00:00-02:30, 2026-10-25T23:01:00Z",
    "PT151M,2026-10-24T22:00:00Z, Europe/Berlin, 02:30-05:00, 2026-10-25T03:01:00Z",
    // to a local time that is not there: as much later
    "P1D,   2026-03-28T01:30:00Z, Europe/Berlin, 01:00-05:00, 2026-03-29T01:30:00Z",
    // to one that is there twice: the first
    "P1D,   2026-10-24T00:30:00Z, Europe/Berlin, 01:00-05:00, 2026-10-25T00:30:00Z",
    "P1D,   2026-10-02T15:45:00Z, Australia/Lord_Howe, 01:00-05:00, 2026-10-03T15:45:00Z",
  })
  void a_deadline_stands_a_change_of_the_clocks(
      String window, Instant start, String zone, String hours, Instant expected) {
    CalendarChanged calendar = new CalendarChanged("c", null, everyDay(hours), null, null);

    assertThat(deadline(calendar, zone, start, window).at()).isEqualTo(expected);
  }

  @Test
  void a_year_whose_days_are_not_known_makes_it_provisional() {
    Instant november = Instant.parse("2026-11-16T02:00:00Z");

    assertThat(deadline(china(), "UTC", november, "P3D").provisional()).isFalse();
    assertThat(deadline(china(), "UTC", november, "P60D").provisional()).isTrue();
    assertThat(deadline(china(), "UTC", november, "PT999H").provisional()).isTrue();
    assertThat(deadline(china(), "UTC", Instant.parse("2027-02-01T02:00:00Z"), "P1D").provisional())
        .isTrue();
  }

  @Test
  void a_calendar_with_a_week_that_knows_no_year_is_provisional_throughout() {
    CalendarChanged weekOnly =
        new CalendarChanged("w", null, weekdays(Calendars.OFFICE), null, null);
    Instant start = Instant.parse("2026-11-16T10:00:00Z");

    assertThat(deadline(weekOnly, "UTC", start, "P1D").provisional()).isTrue();
    assertThat(deadline(weekOnly, "UTC", start, "P1D").at())
        .isEqualTo(Instant.parse("2026-11-17T10:00:00Z"));
  }

  @Test
  void the_year_is_that_of_the_calendars_zone() {
    Instant alreadyNextYearThere = Instant.parse("2026-12-31T16:30:00Z");

    assertThat(deadline(china(), "UTC", alreadyNextYearThere, "PT1H").provisional()).isTrue();
  }

  @Test
  void round_the_clock_there_is_nothing_to_wait_for() {
    Instant start = Instant.parse("2026-11-16T02:00:00Z");
    CalendarChanged holidays =
        new CalendarChanged(
            "h", null, null, List.of(SpecialDay.off(LocalDate.parse("2026-11-17"), null)), null);

    assertThat(deadline(new CalendarChanged("c"), "UTC", start, "P999D").provisional()).isFalse();
    assertThat(deadline(holidays, "UTC", start, "P999D").provisional()).isFalse();
    assertThat(deadline(holidays, "UTC", start, "P1D").at())
        .isEqualTo(Instant.parse("2026-11-18T02:00:00Z"));
    assertThat(deadline(holidays, "UTC", start, "PT30H").at())
        .isEqualTo(Instant.parse("2026-11-18T08:00:00Z"));
  }

  @Test
  void a_calendar_without_hours_gives_an_end_all_the_same() {
    CalendarChanged idle = new CalendarChanged("idle", null, Map.of(), null, null);
    Instant start = Instant.parse("2026-11-16T02:00:00Z");

    assertThat(idle.worksWithin(LocalDate.parse("2026-11-16"), 3660)).isFalse();
    assertThat(china().worksWithin(LocalDate.parse("2026-11-16"), 3660)).isTrue();
    assertThat(deadline(idle, "UTC", start, "P1D").at()).isAfter(start);
    assertThat(deadline(idle, "UTC", start, "PT1H").at()).isAfter(start);
  }

  @Test
  void hours_that_are_none_are_refused() {
    for (String bad : List.of("09:00-09:00", "12:00-09:00", "09:00-10:00 09:59-11:00")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CalendarChanged("c", null, weekdays(bad), null, null));
    }
    assertThat(hours("22:00-00:00").getFirst().toMinute()).isEqualTo(1440);
  }

  private static Map<DayOfWeek, List<Hours>> everyDay(String hours) {
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, hours(hours));
    }
    return week;
  }

  private static Deadline deadline(
      CalendarChanged calendar, String zone, Instant start, String window) {
    return Calendars.chart(calendar, zone, start).deadline("A", start, Window.parse(window), 1);
  }
}
