package io.mandate.hierarchy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts, parties, offices and what may be asked of them. */
class PeopleTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  @Test
  void members_are_all_with_a_post_but_who_is_in_charge() {
    OrgChart chart =
        OrgState.builder()
            .unit("A")
            .head("A", "h")
            .acting("A", "acting")
            .deputy("A", "d")
            .member("A", "m")
            .inCharge("A", "c")
            .chart(NOW);

    assertThat(chart.members("A")).containsExactly("acting", "d", "h", "m");
    assertThat(chart.deputies("A")).containsExactly("d");
    assertThat(chart.inCharge("A")).isEqualTo("c");
    assertThat(chart.unitsOf("c")).isEmpty();
    assertThat(chart.unitsInChargeOf("c")).containsExactly("A");
  }

  @Test
  void while_somebody_acts_the_heads_authority_rests() {
    OrgChart chart =
        OrgState.builder()
            .unit("A")
            .unit("B")
            .head("A", "h")
            .acting("A", "x")
            .head("B", "h")
            .chart(NOW);

    assertThat(chart.unitsHeadedBy("h")).containsExactly("B");
    assertThat(chart.unitsHeadedBy("x")).containsExactly("A");
    assertThat(chart.unitsOf("h")).containsExactly("A", "B");
  }

  @Test
  void the_main_post_is_never_one_of_being_in_charge() {
    OrgChart chart =
        OrgState.builder()
            .unit("A")
            .unit("B")
            .mainPost("A", "c", Role.IN_CHARGE)
            .member("A", "m")
            .mainPost("B", "m", Role.MEMBER)
            .chart(NOW);

    assertThat(chart.mainUnit("c")).isNull();
    assertThat(chart.mainUnit("m")).isEqualTo("B");
    assertThat(chart.mainUnit("nobody")).isNull();
  }

  @Test
  void a_head_who_is_also_his_own_superior_has_the_next_as_direct_superior() {
    OrgChart chart =
        OrgState.builder()
            .unit("T")
            .head("T", "t")
            .unit("S", "T")
            .head("S", "s")
            .unit("A", "S")
            .head("A", "s")
            .chart(NOW);

    assertThat(chart.chain(Party.unit("A")).places())
        .extracting(Place::person)
        .containsExactly("s", "t");
    assertThat(chart.directSuperior(Party.unit("A"))).isEqualTo("t");
    assertThat(chart.directSuperior(Party.unit("T"))).isNull();
  }

  @Test
  void a_delegation_holds_in_its_scopes_and_is_not_passed_on() {
    LocalDate today = LocalDate.parse("2026-11-21");
    OrgChart chart =
        OrgState.builder()
            .with(delegation("a", "b", today, today.plusDays(1)))
            .with(delegation("b", "c", today, today.plusDays(1)))
            .with(delegation("a", "d", today.minusDays(1), today))
            .chart(NOW);

    assertThat(chart.actsFor("b", Scope.RULE)).containsExactly("a");
    assertThat(chart.actsFor("b", Scope.JUDGE)).isEmpty();
    assertThat(chart.actsFor("c", Scope.RULE)).containsExactly("b");
    assertThat(chart.actsFor("d", Scope.RULE)).isEmpty();
  }

  @Test
  void an_arbiter_holds_an_office_above_all_units_of_both_trees() {
    OrgChart chart =
        OrgState.builder()
            .unit("A")
            .unit("A1", "A")
            .head("A1", "R")
            .unit("B")
            .head("B", "b")
            .unit("C")
            .arbiter("R", "B", "A")
            .chart(NOW);
    Office office = Office.arbiter("A", "B");

    assertThat(office).isEqualTo(Office.parse("A+B/ARBITER"));
    assertThat(chart.holder(office)).isEqualTo("R");
    assertThat(chart.standsAboveAll(office, units("A", "B"))).isTrue();
    assertThat(chart.standsAboveAll(office, units("B"))).isTrue();
    assertThat(chart.standsAboveAll(office, units("A", "C"))).isFalse();
    assertThat(chart.standsAboveAll(office, units("A1", "B"))).isFalse();
    assertThat(chart.nearestSuperior(units("A1", "B"))).isNull();
    assertThat(chart.peers(Party.unit("A1"), Party.unit("B"))).isTrue();
  }

  @Test
  void nobody_is_next_after_an_arbiter_but_a_new_one() {
    OrgBuilder org = OrgState.builder().unit("A").unit("B");
    Superior first = new Superior("R", Office.arbiter("A", "B"), 1, 2);
    assertThat(org.arbiter("R", "A", "B").chart(NOW).nearestSuperior(units("A", "B")))
        .isEqualTo(first);

    assertThat(org.chart(NOW).nextSuperior(units("A", "B"), first, Set.of("R"))).isNull();
    OrgChart later = OrgState.builder().unit("A").unit("B").arbiter("R2", "B", "A").chart(NOW);
    assertThat(later.nextSuperior(units("A", "B"), first, Set.of("R")))
        .extracting(Superior::person)
        .isEqualTo("R2");
  }

  @Test
  void a_question_about_no_parties_is_refused() {
    OrgChart chart = OrgState.builder().chart(NOW);

    assertThatIllegalArgumentException().isThrownBy(() -> chart.nearestSuperior(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "财务-2", "person:m@A", "person:person@A"})
  void a_party_prints_as_it_was_read(String text) {
    assertThat(Party.parse(text).code()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A B", "A/B", "person:", "person:m", "person:m@", "person:@A"})
  void what_is_no_party_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Party.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/HEAD", "A/IN_CHARGE", "A+B/ARBITER"})
  void an_office_prints_as_it_was_read(String text) {
    assertThat(Office.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A/", "/HEAD", "A/KING", "A/ARBITER", "B+A/ARBITER", "A+B/HEAD"})
  void what_is_no_office_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Office.parse(text));
  }

  private static List<Party> units(String... codes) {
    return List.of(codes).stream().map(Party::unit).toList();
  }

  private static DelegationChanged delegation(
      String delegator, String delegate, LocalDate from, LocalDate to) {
    UUID id =
        UUID.nameUUIDFromBytes(
            (delegator + delegate).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new DelegationChanged(id, delegator, delegate, Set.of(Scope.RULE), from, to);
  }
}
