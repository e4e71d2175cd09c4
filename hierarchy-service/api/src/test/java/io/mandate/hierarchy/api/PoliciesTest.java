package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-25")
class PoliciesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Policy NORMAL = Policy.standard(Urgency.NORMAL);
  private static final Policy URGENT = Policy.standard(Urgency.URGENT);

  @Test
  void the_policy_of_the_nearest_unit_up_the_tree_holds() {
    OrgChart chart =
        OrgState.builder()
            .unit("S")
            .unit("V", "S")
            .unit("A", "V")
            .policy(NORMAL.in("S"))
            .policy(NORMAL.in("V"))
            .policy(URGENT.in("S"))
            .chart(NOW);

    assertThat(chart.policy("A", Urgency.NORMAL).unit()).isEqualTo("V");
    assertThat(chart.policy("V", Urgency.NORMAL).unit()).isEqualTo("V");
    assertThat(chart.policy("S", Urgency.NORMAL).unit()).isEqualTo("S");
    assertThat(chart.policy("A", Urgency.URGENT).unit()).isEqualTo("S");
    assertThat(chart.policy("A", Urgency.CRITICAL).unit()).isNull();
  }

  @Test
  void without_one_the_default_of_the_urgency_holds_and_without_that_the_normal_one() {
    OrgState onlyNormal =
        OrgState.empty()
            .with(
                new SettingsChanged(ZoneOffset.UTC, "c"),
                new PolicyChanged(NORMAL),
                new OrgVersionReached(0));

    assertThat(OrgState.builder().unit("A").chart(NOW).policy("A", Urgency.URGENT))
        .isEqualTo(URGENT);
    assertThat(OrgChart.of(onlyNormal, NOW).policy("A", Urgency.URGENT)).isEqualTo(NORMAL);
  }

  @Test
  void a_later_policy_of_the_same_unit_and_urgency_replaces_the_earlier() {
    Policy shorter = NORMAL.in("A").withEveryWindow(Window.ofDays(1));
    OrgChart chart = OrgState.builder().unit("A").policy(NORMAL.in("A")).policy(shorter).chart(NOW);

    assertThat(chart.policy("A", Urgency.NORMAL)).isEqualTo(shorter);
  }

  @Test
  void an_arbiters_office_takes_the_default() {
    OrgChart chart = OrgState.builder().unit("A").unit("B").policy(NORMAL.in("A")).chart(NOW);

    assertThat(chart.policy(Office.arbiter("A", "B").unit(), Urgency.NORMAL).unit()).isNull();
  }

  @Test
  void an_org_without_a_default_policy_is_not_complete() {
    OrgState state =
        OrgState.empty().with(new SettingsChanged(ZoneOffset.UTC, "c"), new OrgVersionReached(0));

    assertThatIllegalStateException().isThrownBy(() -> OrgChart.of(state, NOW));
  }
}
