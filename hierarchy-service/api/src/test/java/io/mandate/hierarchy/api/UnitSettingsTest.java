package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which calendar and which mode hold in a unit. */
class UnitSettingsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  @Tag("rule-26")
  void the_mode_of_the_nearest_unit_up_the_tree_holds_and_of_parties_the_lowest() {
    OrgChart chart =
        tree()
            .settings("S", null, Mode.OBSERVE)
            .settings("A", null, Mode.ENFORCE)
            .settings("B", "cn", null)
            .settings("C", null, Mode.OFF)
            .chart(NOW);

    assertThat(chart.mode("S")).isEqualTo(Mode.OBSERVE);
    assertThat(chart.mode("A")).isEqualTo(Mode.ENFORCE);
    assertThat(chart.mode("A1")).isEqualTo(Mode.ENFORCE);
    assertThat(chart.mode("B")).isEqualTo(Mode.OBSERVE);
    assertThat(chart.mode(List.of(Party.unit("A"), Party.unit("A1")))).isEqualTo(Mode.ENFORCE);
    assertThat(chart.mode(List.of(Party.unit("A"), Party.unit("B")))).isEqualTo(Mode.OBSERVE);
    assertThat(chart.mode(List.of(Party.unit("C"), Party.person("m", "A")))).isEqualTo(Mode.OFF);
  }

  @Test
  @Tag("rule-26")
  void without_one_the_organisations_mode_holds_and_that_is_to_enforce_unless_said_otherwise() {
    OrgState state = tree().build();
    SettingsChanged off = new SettingsChanged(ZoneOffset.UTC, "round-the-clock", Mode.OFF);

    assertThat(OrgChart.of(state, NOW).mode("A1")).isEqualTo(Mode.ENFORCE);
    assertThat(OrgChart.of(state.with(off), NOW).mode("A1")).isEqualTo(Mode.OFF);
    assertThat(OrgChart.of(state.with(off), NOW).mode("no-such-unit")).isEqualTo(Mode.OFF);
  }

  @Test
  @Tag("rule-25")
  void a_window_takes_the_calendar_and_zone_of_the_unit_whose_clock_it_is() {
    OrgChart chart = tree().with(Calendars.china()).settings("A", "cn", null).chart(NOW);

    Deadline inside = chart.deadline("A1", NOW, Window.ofDays(1), 3);
    Deadline outside = chart.deadline("B", NOW, Window.ofDays(1), 3);

    assertThat(inside.at()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(inside.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(inside.calendar()).isEqualTo("cn");
    assertThat(inside.policyVersion()).isEqualTo(3);
    assertThat(outside.at()).isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
    assertThat(outside.calendar()).isEqualTo("round-the-clock");
    assertThat(chart.calendar("A1")).isEqualTo("cn");
  }

  @Test
  @Tag("rule-25")
  void a_calendar_that_is_not_there_is_as_if_it_were_not_named() {
    OrgChart chart = tree().settings("A", "gone", null).chart(NOW);

    assertThat(chart.calendar("A")).isEqualTo("round-the-clock");
  }

  private static OrgBuilder tree() {
    return OrgState.builder()
        .unit("S")
        .unit("A", "S")
        .unit("A1", "A")
        .unit("B", "S")
        .unit("C", "S");
  }
}
