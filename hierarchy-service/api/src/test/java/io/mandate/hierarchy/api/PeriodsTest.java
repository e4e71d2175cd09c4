package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mandate.hierarchy.api.HierarchyEvent.ArbiterChanged;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The org is a function of version and instant. */
class PeriodsTest {
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final LocalDate AUGUST = LocalDate.parse("2026-08-01");
  private static final Instant LAST_OF_JUNE = Instant.parse("2026-06-30T15:59:59.999Z");
  private static final Instant FIRST_OF_JULY = Instant.parse("2026-06-30T16:00:00Z");
  private static final Instant LAST_OF_JULY = Instant.parse("2026-07-31T15:59:59.999Z");
  private static final Instant FIRST_OF_AUGUST = Instant.parse("2026-07-31T16:00:00Z");

  @Test
  void an_appointment_holds_from_its_first_day_up_to_its_last_in_the_orgs_zone() {
    OrgState state =
        inShanghai()
            .unit("A")
            .head("A", "h")
            .appoint("A", "acting", Role.ACTING, JULY, AUGUST)
            .build();

    assertThat(OrgChart.of(state, LAST_OF_JUNE).head("A")).isEqualTo("h");
    assertThat(OrgChart.of(state, FIRST_OF_JULY).head("A")).isEqualTo("acting");
    assertThat(OrgChart.of(state, LAST_OF_JULY).head("A")).isEqualTo("acting");
    assertThat(OrgChart.of(state, FIRST_OF_AUGUST).head("A")).isEqualTo("h");
  }

  @Test
  void the_next_boundary_is_where_the_next_period_begins_or_ends() {
    OrgState state =
        inShanghai().unit("A").appoint("A", "acting", Role.ACTING, JULY, AUGUST).build();

    assertThat(OrgChart.of(state, LAST_OF_JUNE).nextBoundary()).isEqualTo(FIRST_OF_JULY);
    assertThat(OrgChart.of(state, FIRST_OF_JULY).nextBoundary()).isEqualTo(FIRST_OF_AUGUST);
    assertThat(OrgChart.of(state, FIRST_OF_AUGUST).nextBoundary()).isNull();
  }

  @Test
  void placements_units_delegations_and_arbiters_have_boundaries_too() {
    Placement later = new Placement("S", JULY, null);
    UUID id = new UUID(0, 1);

    assertThat(boundary(unit("A", List.of(later), null, null))).isEqualTo(FIRST_OF_JULY);
    assertThat(boundary(unit("A", List.of(), JULY, null))).isEqualTo(FIRST_OF_JULY);
    assertThat(boundary(unit("A", List.of(), null, JULY))).isEqualTo(FIRST_OF_JULY);
    assertThat(boundary(new DelegationChanged(id, "a", "b", Set.of(), JULY, null)))
        .isEqualTo(FIRST_OF_JULY);
    assertThat(boundary(new ArbiterChanged(id, "a", "A", "B", LocalDate.EPOCH, JULY)))
        .isEqualTo(FIRST_OF_JULY);
  }

  @Test
  void a_unit_moves_where_its_next_placement_begins() {
    List<Placement> moves = List.of(new Placement("S", null, JULY), new Placement("T", JULY, null));
    OrgState state = inShanghai().unit("S").unit("T").with(unit("A", moves, null, null)).build();

    assertThat(OrgChart.of(state, LAST_OF_JUNE).parent("A")).isEqualTo("S");
    assertThat(OrgChart.of(state, FIRST_OF_JULY).parent("A")).isEqualTo("T");
  }

  @Test
  void a_unit_exists_from_its_first_day_up_to_its_last() {
    OrgState state = inShanghai().with(unit("A", List.of(), JULY, AUGUST)).build();

    assertThat(OrgChart.of(state, LAST_OF_JUNE).hasUnit("A")).isFalse();
    assertThat(OrgChart.of(state, FIRST_OF_JULY).hasUnit("A")).isTrue();
    assertThat(OrgChart.of(state, FIRST_OF_AUGUST).hasUnit("A")).isFalse();
  }

  @Test
  void a_chart_of_another_instant_is_that_instants_chart() {
    OrgChart june =
        inShanghai()
            .unit("A")
            .appoint("A", "acting", Role.ACTING, JULY, AUGUST)
            .chart(LAST_OF_JUNE);

    OrgChart july = june.asOf(LAST_OF_JULY);

    assertThat(july.head("A")).isEqualTo("acting");
    assertThat(july.at()).isEqualTo(LAST_OF_JULY);
    assertThat(july.asOf(FIRST_OF_JULY).head("A")).isEqualTo("acting");
    assertThat(july.asOf(LAST_OF_JUNE).head("A")).isNull();
    assertThat(july.asOf(FIRST_OF_AUGUST).head("A")).isNull();
  }

  @Test
  void a_unit_that_has_ended_is_looked_up_as_its_successor_else_as_the_unit_above() {
    List<Placement> underS = List.of(new Placement("S", null, null));
    OrgChart chart =
        inShanghai()
            .unit("S")
            .head("S", "s")
            .unit("B", "S")
            .head("B", "b")
            .with(ended("A", underS, "A2"))
            .with(ended("A2", underS, "B"))
            .with(ended("C", underS, null))
            .with(ended("D", List.of(), null))
            .with(ended("E", underS, "E"))
            .chart(FIRST_OF_AUGUST);

    assertThat(chart.head("A")).isEqualTo("b");
    assertThat(chart.hasUnit("A")).isFalse();
    assertThat(chart.relation(Party.unit("A"), Party.unit("B"))).isEqualTo(Relation.SELF);
    assertThat(chart.head("C")).isEqualTo("s");
    assertThat(chart.head("D")).isNull();
    assertThat(chart.head("E")).isNull();
    assertThat(chart.nearestSuperior(List.of(Party.unit("A"), Party.unit("C")))).isNull();
  }

  @Test
  void what_is_no_unit_has_nobody_and_is_unrelated() {
    OrgChart chart = inShanghai().unit("A").head("A", "a").arbiter("R", "A", "X").chart(JULY_NOON);
    Party stranger = Party.unit("X");

    assertThat(chart.head("X")).isNull();
    assertThat(chart.parent("X")).isNull();
    assertThat(chart.members("X")).isEmpty();
    assertThat(chart.chain(stranger)).isEqualTo(new Chain(List.of(), List.of()));
    assertThat(chart.relation(stranger, Party.unit("A"))).isEqualTo(Relation.UNRELATED);
    assertThat(chart.peers(stranger, Party.unit("A"))).isFalse();
    assertThat(chart.nearestSuperior(List.of(stranger, Party.unit("A")))).isNull();
    assertThat(chart.standsAboveAll(Office.arbiter("A", "X"), List.of(stranger))).isFalse();
    assertThat(chart.policy("X", Urgency.NORMAL).unit()).isNull();
  }

  @Test
  void a_cycle_is_refused_by_name() {
    OrgBuilder org = inShanghai().unit("A", "B").unit("B", "C").unit("C", "A");

    assertThatIllegalStateException()
        .isThrownBy(() -> org.chart(FIRST_OF_JULY))
        .withMessageContaining("stands above itself");
  }

  @Test
  void an_incomplete_org_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> OrgChart.of(OrgState.empty(), FIRST_OF_JULY));
  }

  private static final Instant JULY_NOON = Instant.parse("2026-07-15T04:00:00Z");

  private static @Nullable Instant boundary(HierarchyEvent event) {
    return inShanghai().unit("S").with(event).chart(LAST_OF_JUNE).nextBoundary();
  }

  private static OrgBuilder inShanghai() {
    return OrgState.builder().zone("Asia/Shanghai");
  }

  private static UnitChanged ended(
      String code, List<Placement> placements, @Nullable String successor) {
    return new UnitChanged(code, null, placements, null, JULY, successor);
  }

  private static UnitChanged unit(
      String code, List<Placement> placements, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new UnitChanged(code, null, placements, from, to, null);
  }
}
