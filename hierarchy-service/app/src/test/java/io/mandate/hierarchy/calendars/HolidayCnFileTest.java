package io.mandate.hierarchy.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.hierarchy.api.SpecialDay;
import io.mandate.hierarchy.calendars.HolidayList.Fault;
import io.mandate.platform.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of lists in the form of holiday-cn, good and bad. */
@Tag("rule-25")
class HolidayCnFileTest {
  @Test
  void a_holiday_cn_list_says_days_off_and_make_up_workdays() {
    var list =
        cn(
            """
            {
              "$schema": "https://example.org/schema.json",
              "year": 2026,
              "papers": ["https://example.org/notice.htm"],
              "days": [
                {"name": "元旦", "date": "2026-01-01", "isOffDay": true},
                {"name": "元旦", "date": "2026-01-04", "isOffDay": false},
                {"name": "春节", "date": "2027-01-31", "isOffDay": false}
              ]
            }\
            """);

    assertThat(list.faults()).isEmpty();
    assertThat(list.years()).containsExactly(2026);
    assertThat(list.days())
        .containsExactly(
            SpecialDay.off(day("2026-01-01"), "元旦"),
            SpecialDay.workday(day("2026-01-04"), "元旦"),
            SpecialDay.workday(day("2027-01-31"), "春节"));
  }

  @Test
  void a_bad_line_of_a_holiday_cn_list_is_named() {
    var list =
        cn(
            """
            {"year": 2026, "days": [
            {"name": "a", "date": "2026-02-30", "isOffDay": true},
            {"name": "a", "date": "2026-02-01"},
            {"name": "a", "date": "2026-03-01", "isOffDay": true},
            7,
            {"name": "a", "date": "2026-03-01", "isOffDay": false},
            {"date": "2026-04-01", "isOffDay": "yes", "name": "a"}]}\
            """);

    assertThat(list.faults())
        .containsExactly(
            new Fault(2, "no-day"),
            new Fault(3, "no-day"),
            new Fault(5, "no-day"),
            new Fault(6, "day-off-and-working"),
            new Fault(7, "no-day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "7", "null", "{\"days\": []}"})
  void other_json_is_no_list(String json) {
    assertThatThrownBy(() -> cn(json)).isInstanceOf(Problem.class).hasMessageContaining("no-holi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"year\": 2026, \"days\": [", "{\"year\": 20x6}", "\u0000"})
  void what_breaks_off_is_refused(String json) {
    assertThatThrownBy(() -> cn(json)).isInstanceOf(Problem.class);
  }

  private static HolidayList cn(String json) {
    return HolidayCnFile.read(json.getBytes(UTF_8));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
