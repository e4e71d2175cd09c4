package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mandate.contracts.Json;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
  void what_a_unit_leaves_unsaid_holds_as_it_does_above_also_when_that_changes() {
    PolicyChanged own = own(NORMAL.in("A"), 7, answer("PT1H"));
    OrgState before =
        OrgState.builder()
            .unit("S")
            .unit("V", "S")
            .unit("A", "V")
            .policy(NORMAL.in("S").withEveryWindow(Window.ofDays(9)))
            .with(own)
            .with(own(NORMAL.in("V"), 5, grace("P8D")))
            .build();
    OrgState after = before.with(own(NORMAL.in("V"), 11, grace("P4D")), new OrgVersionReached(11));

    Policy first = OrgChart.of(before, NOW).policy("A", Urgency.NORMAL);
    Policy then = OrgChart.of(after, NOW).policy("A", Urgency.NORMAL);

    assertThat(first.answer()).isEqualTo(Window.parse("PT1H"));
    assertThat(first.grace()).isEqualTo(Window.ofDays(8));
    assertThat(first.ruling()).isEqualTo(Window.ofDays(9));
    assertThat(first.unit()).isEqualTo("A");
    assertThat(first.version()).isEqualTo(7);
    assertThat(then.answer()).isEqualTo(Window.parse("PT1H"));
    assertThat(then.grace()).isEqualTo(Window.ofDays(4));
    assertThat(then.version()).isEqualTo(11);
  }

  @Test
  void a_unit_that_says_nothing_any_more_inherits_under_a_version_of_its_own() {
    OrgChart chart =
        OrgState.builder()
            .unit("S")
            .unit("A", "S")
            .policy(NORMAL.in("S"))
            .with(own(NORMAL.in("A").withEveryWindow(Window.ofDays(9)), 12, PolicyTerms.NONE))
            .chart(NOW);

    Policy policy = chart.policy("A", Urgency.NORMAL);

    assertThat(policy.answer()).isEqualTo(NORMAL.answer());
    assertThat(policy.unit()).isEqualTo("S");
    assertThat(policy.version()).isEqualTo(12);
  }

  @Test
  void a_moved_unit_inherits_from_its_new_place() {
    OrgState before =
        OrgState.builder()
            .unit("S")
            .unit("T")
            .unit("A", "S")
            .policy(NORMAL.in("T").withEveryWindow(Window.ofDays(9)))
            .with(own(NORMAL.in("A"), 3, answer("PT1H")))
            .build();
    OrgState after =
        before.with(
            new UnitChanged("A", null, List.of(new Placement("T", null, null)), null, null, null));

    assertThat(OrgChart.of(before, NOW).policy("A", Urgency.NORMAL).grace())
        .isEqualTo(NORMAL.grace());
    assertThat(OrgChart.of(after, NOW).policy("A", Urgency.NORMAL).grace())
        .isEqualTo(Window.ofDays(9));
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

  private static PolicyChanged own(Policy policy, long version, PolicyTerms terms) {
    return new PolicyChanged(terms.over(policy, policy.unit(), version), terms);
  }

  private static PolicyTerms answer(String window) {
    return terms("answer", window);
  }

  private static PolicyTerms grace(String window) {
    return terms("grace", window);
  }

  private static PolicyTerms terms(String name, String window) {
    return Json.MAPPER.convertValue(Map.of(name, window), PolicyTerms.class);
  }
}
