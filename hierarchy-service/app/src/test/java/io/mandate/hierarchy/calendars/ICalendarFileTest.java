package io.mandate.hierarchy.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.HolidayList.Fault;
import io.mandate.platform.problem.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of iCalendar files (RFC 5545), good and bad. */
@Tag("rule-25")
class ICalendarFileTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void whole_days_of_an_icalendar_file_are_holidays_in_each_year_in_which_they_recur() {
    var list =
        ics(
            List.of(2026, 2027, 2028),
            """
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20200101
            RRULE:FREQ=YEARLY
            EXDATE;VALUE=DATE:20280101
            SUMMARY:New\u0020
              Year
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;VALUE=DATE:20260501
            DTEND;VALUE=DATE:20260504
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART;VALUE=DATE:20241228
            DURATION:P1W
            RRULE:FREQ=YEARLY;UNTIL=20261228
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            DTSTART;VALUE=DATE:20201126
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=8
            END:VEVENT
            """);

    assertThat(list.faults()).isEmpty();
    assertThat(list.days().getFirst()).isEqualTo(SpecialDay.off(day("2026-01-01"), "New Year"));
    assertThat(list.days())
        .extracting(SpecialDay::date)
        .containsExactlyElementsOf(
            Stream.of(
                    // the week that began in 2025, and that which goes over into 2027
                    days("2026-01-01", 3),
                    days("2026-05-01", 3),
                    days("2026-11-26", 1),
                    days("2026-12-28", 7),
                    days("2027-11-25", 1))
                .flatMap(days -> days)
                .toList());
  }

  @Test
  void days_may_be_written_as_times_from_midnight_to_midnight_of_a_zone() {
    var list =
        ics(
            List.of(2027),
            """
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=America/New_York:20270501T000000
            DTEND;TZID=America/New_York:20270502T000000
            RRULE:FREQ=DAILY;COUNT=2
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART:20270601T160000Z
            DTEND:20270602T160000Z
            END:VEVENT
            """);

    assertThat(list.faults()).isEmpty();
    assertThat(list.days())
        .extracting(SpecialDay::date)
        .containsExactly(day("2027-05-01"), day("2027-05-02"), day("2027-06-02"));
  }

  @Test
  void a_marked_workday_a_moved_recurrence_and_a_cancelled_event_are_understood() {
    var list =
        ics(
            List.of(2027),
            """
            BEGIN:VEVENT
            UID:work
            DTSTART;VALUE=DATE:20270206
            X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY
            END:VEVENT
            BEGIN:VEVENT
            UID:moves
            DTSTART;VALUE=DATE:20200301
            RRULE:FREQ=YEARLY
            RDATE;VALUE=DATE:20270715
            END:VEVENT
            BEGIN:VEVENT
            UID:moves
            RECURRENCE-ID;VALUE=DATE:20270301
            DTSTART;VALUE=DATE:20270302
            END:VEVENT
            BEGIN:VEVENT
            UID:off
            STATUS:CANCELLED
            DTSTART;VALUE=DATE:20270901
            END:VEVENT
            """);

    assertThat(list.faults()).isEmpty();
    assertThat(list.days())
        .containsExactly(
            SpecialDay.workday(day("2027-02-06"), null),
            SpecialDay.off(day("2027-03-02"), null),
            SpecialDay.off(day("2027-07-15"), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUMMARY:none | 2 | no-date",
        "DTSTART;VALUE=DATE:20271301 | 2 | no-date",
        "DTSTART;VALUE=DATE:17760704 | 2 | year-range",
        "DTSTART;VALUE=DATE:soon | 3 | unreadable-line",
        "DTSTART:20270101T090000Z | 2 | not-whole-days",
        "DTSTART;VALUE=DATE:20270101~DTEND;VALUE=DATE:20270101 | 2 | not-whole-days",
        "DTSTART;VALUE=DATE:20270101~DTEND;VALUE=DATE:20260101 | 2 | not-whole-days",
        "DTSTART;VALUE=DATE:20270101~DURATION:PT5H | 2 | not-whole-days",
        "DTSTART;VALUE=DATE:20270101~DTEND;VALUE=DATE:20290101 | 2 | too-long",
        "DTSTART;VALUE=DATE:20270101~RRULE:FREQ=SECONDLY | 2 | rule-not-by-days",
        "DTSTART;VALUE=DATE:20270101~RRULE:FREQ=DAILY;BYHOUR=3 | 2 | rule-not-by-days",
        "DTSTART;VALUE=DATE:20270101~RRULE:FREQ=SOMETIMES | 4 | unreadable-line",
        "DTSTART;VALUE=DATE:20270101~a line of nothing | 4 | unreadable-line",
      })
  void a_bad_line_of_an_icalendar_file_is_named(String event, int line, String reason) {
    var list = ics(List.of(2027), "BEGIN:VEVENT\n" + event.replace('~', '\n') + "\nEND:VEVENT\n");

    assertThat(list.faults()).contains(new Fault(line, reason));
  }

  @Test
  void a_rule_that_never_comes_true_ends() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (var rule :
              List.of("YEARLY;BYMONTH=2;BYMONTHDAY=30", "DAILY;BYMONTH=2;BYMONTHDAY=30")) {
            var event = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19000101\nRRULE:FREQ=%s\nEND:VEVENT\n";
            assertThat(ics(List.of(2199), event.formatted(rule)).days()).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{}", "BEGIN:VEVENT\nEND:VEVENT"})
  void another_text_is_no_icalendar_file(String text) {
    assertThatThrownBy(
            () -> ICalendarFile.read(text.getBytes(UTF_8), new TreeSet<>(List.of(2027)), SHANGHAI))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("no-holiday-list");
  }

  private static HolidayList ics(List<Integer> years, String events) {
    var file = "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n";
    return ICalendarFile.read(
        file.replace("\n", "\r\n").getBytes(UTF_8), new TreeSet<>(years), SHANGHAI);
  }

  private static Stream<LocalDate> days(String from, int number) {
    return day(from).datesUntil(day(from).plusDays(number));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
