package io.mandate.hierarchy.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.platform.problem.CatalogueCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Downwards through the chart: S over V over A, and W; V has no head. */
class OrgViewTest {
  private static final OrgView VIEW = view();

  @Test
  void a_person_sees_his_posts_and_all_below_what_he_leads() {
    assertThat(VIEW.visibleTo("s")).containsExactlyInAnyOrder("S", "V", "A", "W");
    assertThat(VIEW.visibleTo("a")).containsExactly("A");
    assertThat(VIEW.visibleTo("m")).containsExactly("W");
  }

  @Test
  void units_without_a_head_are_known_and_come_to_the_nearest_superior() {
    assertThat(VIEW.headless()).containsExactly("V");
    assertThat(VIEW.vacantUnder("s")).containsExactly("V");
    assertThat(VIEW.vacantUnder("a")).isEmpty();
  }

  @Test
  void a_person_holds_the_offices_of_the_units_he_leads() {
    assertThat(VIEW.offices("s")).containsExactly(Office.head("S"));
    assertThat(VIEW.offices("m")).isEmpty();
    assertThat(VIEW.withAllBelow(List.of("V"))).containsExactly("V", "A");
  }

  @Test
  void an_arbiter_sees_both_trees_and_is_heir_to_no_vacancy() {
    assertThat(VIEW.offices("r")).containsExactly(Office.arbiter("S", "Z"));
    assertThat(VIEW.visibleTo("r")).containsExactlyInAnyOrder("S", "V", "A", "W", "Z", "OLD");
    assertThat(VIEW.vacantUnder("r")).isEmpty();
  }

  @Test
  void the_successor_of_an_ended_unit_holds_its_office_and_sees_its_work() {
    assertThat(VIEW.offices("z")).containsExactlyInAnyOrder(Office.head("Z"), Office.head("OLD"));
    assertThat(VIEW.visibleTo("z")).containsExactlyInAnyOrder("Z", "OLD");
    assertThat(VIEW.headless()).doesNotContain("OLD");
  }

  @Test
  void its_problem_is_explained_in_both_languages() {
    assertThat(CatalogueCheck.gaps(new ReplicaProblems().types())).isEmpty();
  }

  private static OrgView view() {
    OrgState state =
        OrgState.builder()
            .unit("S")
            .head("S", "s")
            .unit("V", "S")
            .unit("A", "V")
            .head("A", "a")
            .unit("W", "S")
            .head("W", "w")
            .member("W", "m")
            .unit("Z")
            .head("Z", "z")
            .arbiter("r", "Z", "S")
            .with(
                new UnitChanged(
                    "OLD", null, List.of(), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(9), "Z"))
            .build();
    return OrgView.of(state, OrgChart.of(state, Instant.parse("2026-11-21T09:00:00Z")));
  }
}
