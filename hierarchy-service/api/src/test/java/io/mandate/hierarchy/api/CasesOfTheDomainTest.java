package io.mandate.hierarchy.api;

import static io.mandate.hierarchy.api.PassedOver.Reason.VACANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table "Cases to keep as tests, with their answers" of the domain, a row each. */
@Tag("rule-2")
@Tag("rule-8")
class CasesOfTheDomainTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @Test
  void two_departments_under_one_deputy_share_him() {
    OrgChart chart = bossWithTwoDeputies();

    assertThat(superior(chart, "D1", "D2")).isEqualTo("deputy1");
  }

  @Test
  void two_departments_under_different_deputies_share_the_boss() {
    OrgChart chart = bossWithTwoDeputies();

    assertThat(superior(chart, "D1", "D4")).isEqualTo("boss");
    assertThat(relation(chart, "D1", "D4")).isEqualTo(Relation.PEER);
  }

  @Test
  void who_heads_both_units_above_is_the_shared_superior() {
    OrgChart chart =
        underZ()
            .head("X", "P")
            .head("Y", "P")
            .unit("X1", "X")
            .head("X1", "x1")
            .unit("Y1", "Y")
            .head("Y1", "y1")
            .chart(NOW);

    assertThat(relation(chart, "X1", "Y1")).isEqualTo(Relation.PEER);
    assertThat(superior(chart, "X1", "Y1")).isEqualTo("P");
  }

  @Test
  void one_head_of_both_is_refused() {
    OrgChart chart =
        OrgState.builder().unit("A").unit("B").head("A", "P").head("B", "P").chart(NOW);

    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.SAME_HEAD);
    assertThat(peers(chart, "A", "B")).isFalse();
  }

  @Test
  void lines_that_cross_are_tangled() {
    OrgChart chart = crossedLines();

    assertThat(relation(chart, "X1", "Y1")).isEqualTo(Relation.TANGLED);
    assertThat(peers(chart, "X1", "Y1")).isFalse();
  }

  @Test
  void above_crossed_lines_the_heads_are_peers() {
    OrgChart chart = crossedLines();

    assertThat(relation(chart, "X", "Y")).isEqualTo(Relation.PEER);
    assertThat(superior(chart, "X", "Y")).isEqualTo("z");
  }

  @Test
  void a_vacant_counterpart_is_a_peer_and_the_parents_head_is_shared() {
    OrgChart chart = abUnderS().head("S", "s").head("A", "a").chart(NOW);

    assertThat(chart.answererOf(Party.unit("B"))).isNull();
    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.PEER);
    assertThat(shared(chart, "A", "B").path().passedOver()).isEmpty();
    assertThat(superior(chart, "A", "B")).isEqualTo("s");
  }

  @Test
  void a_vacancy_below_the_shared_superior_is_passed_over_and_named() {
    OrgChart chart = abUnderVwUnderS().head("S", "s").chart(NOW);

    assertThat(superior(chart, "A", "B")).isEqualTo("s");
    assertThat(shared(chart, "A", "B").path().passedOver())
        .containsExactly(new PassedOver("V", VACANT));
  }

  @Test
  void when_the_shared_superior_is_vacant_too_the_next_is_above() {
    OrgChart chart = abUnderVwUnderS().unit("T").head("T", "t").unit("S", "T").chart(NOW);

    assertThat(superior(chart, "A", "B")).isEqualTo("t");
    assertThat(shared(chart, "A", "B").path().passedOver())
        .containsExactlyInAnyOrder(new PassedOver("S", VACANT), new PassedOver("V", VACANT));
  }

  @Test
  void the_acting_head_is_the_shared_superior() {
    OrgChart chart =
        abUnderVwUnderS().head("V", "v").head("S", "s").acting("S", "s-acting").chart(NOW);

    assertThat(superior(chart, "A", "B")).isEqualTo("s-acting");
  }

  @Test
  void a_unit_below_a_vacant_one_is_its_subordinate() {
    OrgChart chart = OrgState.builder().unit("A").unit("A1", "A").head("A1", "a1").chart(NOW);

    assertThat(relation(chart, "A1", "A")).isEqualTo(Relation.SUBORDINATE);
    assertThat(relation(chart, "A", "A1")).isEqualTo(Relation.SUPERIOR);
  }

  @Test
  void one_tree_without_anybody_above_is_peer_without_a_superior() {
    OrgChart chart = abUnderS().head("A", "a").head("B", "b").chart(NOW);

    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.PEER);
    assertThat(shared(chart, "A", "B").superior()).isNull();
    assertThat(shared(chart, "A", "B").path().passedOver())
        .containsExactly(new PassedOver("S", VACANT));
  }

  @Test
  void who_is_in_charge_of_both_is_nearer_than_the_parents_head() {
    OrgChart chart = withHeads(abUnderS()).inCharge("A", "v").inCharge("B", "v").chart(NOW);

    Superior superior = shared(chart, "A", "B").superior();
    assertThat(superior).isEqualTo(new Superior("v", Office.inCharge("A"), 1, 2));
  }

  @Test
  void who_heads_the_parent_and_one_of_the_two_commands_the_other() {
    OrgChart chart = abUnderS().head("S", "s").head("A", "s").head("B", "b").chart(NOW);

    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.SUPERIOR);
    assertThat(relation(chart, "B", "A")).isEqualTo(Relation.SUBORDINATE);
  }

  @Test
  void members_of_one_unit_share_its_head() {
    OrgChart chart =
        OrgState.builder().unit("U").head("U", "h").member("U", "m").member("U", "n").chart(NOW);
    List<Party> parties = List.of(Party.person("m", "U"), Party.person("n", "U"));

    assertThat(chart.relation(parties.getFirst(), parties.getLast())).isEqualTo(Relation.PEER);
    assertThat(chart.sharedSuperior(parties).superior())
        .isEqualTo(new Superior("h", Office.head("U"), 1, 2));
  }

  @Test
  void a_member_is_subordinate_to_the_head() {
    OrgChart chart = OrgState.builder().unit("U").head("U", "h").member("U", "m").chart(NOW);

    assertThat(chart.relation(Party.person("m", "U"), Party.person("h", "U")))
        .isEqualTo(Relation.SUBORDINATE);
    assertThat(chart.relation(Party.person("m", "U"), Party.unit("U")))
        .isEqualTo(Relation.SUBORDINATE);
  }

  @Test
  void the_arbiter_is_the_shared_superior_of_two_trees() {
    OrgChart chart = twoTrees().arbiter("R", "B", "A").chart(NOW);

    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.UNRELATED);
    assertThat(peers(chart, "A", "B")).isTrue();
    assertThat(superior(chart, "A", "B")).isEqualTo("R");
  }

  @Test
  void two_trees_without_an_arbiter_are_refused() {
    OrgChart chart = twoTrees().chart(NOW);

    assertThat(relation(chart, "A", "B")).isEqualTo(Relation.UNRELATED);
    assertThat(peers(chart, "A", "B")).isFalse();
    assertThat(shared(chart, "A", "B").superior()).isNull();
  }

  private static OrgChart bossWithTwoDeputies() {
    OrgBuilder org = OrgState.builder().unit("ORG").head("ORG", "boss");
    for (int i = 1; i <= 6; i++) {
      org.unit("D" + i, "ORG").head("D" + i, "d" + i);
      org.inCharge("D" + i, i <= 3 ? "deputy1" : "deputy2");
    }
    return org.chart(NOW);
  }

  private static OrgBuilder underZ() {
    return OrgState.builder().unit("Z").head("Z", "z").unit("X", "Z").unit("Y", "Z");
  }

  private static OrgChart crossedLines() {
    return underZ()
        .unit("X1", "X")
        .unit("Y1", "Y")
        .head("X", "P")
        .head("Y1", "P")
        .head("Y", "Q")
        .head("X1", "Q")
        .chart(NOW);
  }

  private static OrgBuilder abUnderS() {
    return OrgState.builder().unit("S").unit("A", "S").unit("B", "S");
  }

  private static OrgBuilder withHeads(OrgBuilder org) {
    return org.head("S", "s").head("A", "a").head("B", "b");
  }

  private static OrgBuilder abUnderVwUnderS() {
    return OrgState.builder()
        .unit("S")
        .unit("V", "S")
        .unit("W", "S")
        .head("W", "w")
        .unit("A", "V")
        .head("A", "a")
        .unit("B", "W")
        .head("B", "b");
  }

  private static OrgBuilder twoTrees() {
    return OrgState.builder().unit("A").head("A", "a").unit("B").head("B", "b");
  }

  private static Relation relation(OrgChart chart, String unit, String other) {
    return chart.relation(Party.unit(unit), Party.unit(other));
  }

  private static boolean peers(OrgChart chart, String unit, String other) {
    return chart.peers(Party.unit(unit), Party.unit(other));
  }

  private static SharedSuperior shared(OrgChart chart, String unit, String other) {
    return chart.sharedSuperior(List.of(Party.unit(unit), Party.unit(other)));
  }

  private static @Nullable String superior(OrgChart chart, String unit, String other) {
    Superior superior = shared(chart, unit, other).superior();
    return superior == null ? null : superior.person();
  }
}
