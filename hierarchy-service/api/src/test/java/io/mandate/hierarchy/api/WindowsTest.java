package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows, and when they run out round the clock. */
@Tag("rule-25")
class WindowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P3D", "P3660D", "PT8H", "PT2S", "PT0.5S", "PT1H30M"})
  void a_window_prints_as_it_was_read(String text) {
    assertThat(Window.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "3D",
        "P0D",
        "P-3D",
        "P3661D",
        "P9999D",
        "P99999D",
        "P1M",
        "P1DT2H",
        "P2W",
        "PT0S",
        "PT-8H",
        "PT87841H",
        "p3d",
        "P3D ",
        "PTxH",
        "PT99999999999999999999H"
      })
  void what_is_no_window_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Window.parse(text));
  }

  @Test
  void a_window_is_days_or_elapsed_time_and_never_both() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(1, Duration.ofHours(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(0, Duration.ZERO));
  }

  @ParameterizedTest(name = "{0} in {2} from {1}")
  @CsvSource({
    // no change of the clocks on the way
    "P3D,  2026-11-20T09:30:00Z, Asia/Shanghai, 2026-11-23T09:30:00Z",
    "PT8H, 2026-11-20T20:00:00Z, Asia/Shanghai, 2026-11-21T04:00:00Z",
    // the clocks go forward on the way: the same local time, an hour sooner
    "P3D,  2026-03-27T11:00:00Z, Europe/Berlin, 2026-03-30T10:00:00Z",
    "PT72H,2026-03-27T11:00:00Z, Europe/Berlin, 2026-03-30T11:00:00Z",
    // and back: an hour later
    "P3D,  2026-10-23T10:00:00Z, Europe/Berlin, 2026-10-26T11:00:00Z",
    // 02:30 does not exist on that day: 03:30
    "P1D,  2026-03-28T01:30:00Z, Europe/Berlin, 2026-03-29T01:30:00Z",
    "P2D,  2026-03-27T01:30:00Z, Europe/Berlin, 2026-03-29T01:30:00Z",
    // 02:30 is there twice on that day: the first
    "P1D,  2026-10-24T00:30:00Z, Europe/Berlin, 2026-10-25T00:30:00Z",
    "P2D,  2026-10-23T00:30:00Z, Europe/Berlin, 2026-10-25T00:30:00Z",
    // it starts in the second 02:30
    "P1D,  2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-26T01:30:00Z",
    // 02:15 falls into a gap of half an hour: 02:45
    "P1D,  2026-10-02T15:45:00Z, Australia/Lord_Howe, 2026-10-03T15:45:00Z",
    // a year with a leap day in it
    "P366D,2027-12-01T00:00:00Z, UTC, 2028-12-01T00:00:00Z",
  })
  void a_deadline_is_where_the_window_ends(
      String window, Instant start, String zone, Instant expected) {
    OrgChart chart = OrgState.builder().unit("A").zone(zone).chart(start);

    assertThat(chart.deadline("A", start, Window.parse(window), 1).at()).isEqualTo(expected);
  }

  @Test
  void a_deadline_explains_itself() {
    Instant start = Instant.parse("2026-11-20T09:30:00Z");
    OrgChart chart = OrgState.builder().unit("A").zone("Asia/Shanghai").chart(start);

    assertThat(chart.deadline("A", start, Window.ofDays(1), 7))
        .isEqualTo(
            new Deadline(
                Instant.parse("2026-11-21T09:30:00Z"),
                start,
                chart.zone(),
                "round-the-clock",
                Window.ofDays(1),
                7,
                false));
  }
}
