package io.mandate.hierarchy.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** T over S over A and B; m is a member of A, and some act for others. */
class PowersTest {
  private static final OrgChart CHART = chart();

  @Test
  @Tag("rule-17")
  void the_superior_line_commands_and_two_levels_up_decides() {
    assertThat(ground("s", Power.COMMAND, "A")).isEqualTo(Ground.STANDS_ABOVE_IT);
    assertThat(ground("t", Power.EVALUATE, "A")).isEqualTo(Ground.STANDS_ABOVE_IT);
    assertThat(ground("b", Power.COMMAND, "A")).isEqualTo(Ground.DOES_NOT_STAND_ABOVE_IT);
    assertThat(ground("a", Power.EVALUATE, "A")).isEqualTo(Ground.HIS_OWN);
    assertThat(ground("s", Power.DECIDE, "A")).isEqualTo(Ground.NOT_TWO_LEVELS_UP);
    assertThat(ground("t", Power.DECIDE, "A")).isEqualTo(Ground.TWO_LEVELS_UP);
    assertThat(ground("t", Power.DECIDE, "S")).isEqualTo(Ground.HIGHEST_THERE_IS);
  }

  @Test
  @Tag("rule-8")
  void the_nearest_shared_superior_rules_and_his_impartial_delegate() {
    assertThat(ground("s", Power.RULE, "A", "B")).isEqualTo(Ground.NEAREST_SHARED_SUPERIOR);
    assertThat(ground("t", Power.RULE, "A", "B")).isEqualTo(Ground.ANOTHER_IS_NEARER);
    assertThat(ground("m", Power.RULE, "A", "B")).isEqualTo(Ground.NOT_IMPARTIAL);

    var outside = find("outside", Power.RULE, "A", "B");
    assertThat(outside.ground()).isEqualTo(Ground.DELEGATED);
    assertThat(outside.holds()).isTrue();
    assertThat(outside.onBehalfOf()).isEqualTo("s");
    assertThat(outside.office()).isEqualTo(Office.head("S"));
  }

  @Test
  @Tag("rule-14")
  void nobody_judges_what_he_could_deliver() {
    assertThat(ground("s", Power.JUDGE, "B")).isEqualTo(Ground.STANDS_ABOVE_IT);
    assertThat(ground("two-sided", Power.JUDGE, "A")).isEqualTo(Ground.DELEGATED);
    assertThat(ground("two-sided", Power.JUDGE, "B")).isEqualTo(Ground.NOT_IMPARTIAL);
  }

  @Test
  void a_power_is_delegated_in_its_scope_alone_and_command_never() {
    assertThat(ground("two-sided", Power.ANSWER, "B")).isEqualTo(Ground.DELEGATED);
    assertThat(ground("two-sided", Power.FILE, "B")).isEqualTo(Ground.DOES_NOT_ANSWER_FOR_IT);
    assertThat(ground("outside", Power.COMMAND, "A")).isEqualTo(Ground.DOES_NOT_STAND_ABOVE_IT);
    assertThat(ground("m", Power.READ, "A")).isEqualTo(Ground.MEMBER_OF_IT);
  }

  private static Ground ground(String actor, Power power, String... subjects) {
    return find(actor, power, subjects).ground();
  }

  private static Finding find(String actor, Power power, String... subjects) {
    return new Powers(CHART)
        .find(actor, power, List.of(subjects).stream().map(Party::unit).toList());
  }

  private static OrgChart chart() {
    var org =
        OrgState.builder()
            .unit("T")
            .unit("S", "T")
            .unit("A", "S")
            .unit("B", "S")
            .head("T", "t")
            .head("S", "s")
            .head("A", "a")
            .head("B", "b")
            .member("A", "m");
    delegate(org, "s", "outside", Scope.RULE);
    delegate(org, "s", "m", Scope.RULE);
    delegate(org, "s", "two-sided", Scope.JUDGE);
    delegate(org, "b", "two-sided", Scope.ANSWER);
    return org.chart(Instant.parse("2026-11-21T09:00:00Z"));
  }

  private static void delegate(OrgBuilder org, String delegator, String delegate, Scope scope) {
    var id = UUID.nameUUIDFromBytes((delegator + delegate).getBytes(UTF_8));
    var _ =
        org.with(
            new DelegationChanged(id, delegator, delegate, Set.of(scope), LocalDate.EPOCH, null));
  }
}
