package io.mandate.escalation.appraisals;

import static io.mandate.escalation.appraisals.Scenes.A;
import static io.mandate.escalation.appraisals.Scenes.line;
import static io.mandate.escalation.appraisals.Scenes.org;
import static io.mandate.escalation.appraisals.Scenes.seat;
import static io.mandate.escalation.appraisals.Scenes.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.Seat;
import io.mandate.hierarchy.api.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-17")
class LineTest {

  @Test
  void the_direct_superior_proposes_and_two_levels_up_decides() {
    var line = line(org(), A);

    assertThat(line.directSuperior()).isEqualTo(seat("V"));
    assertThat(line.decider(seat("V"))).isEqualTo(seat("S"));
  }

  @Test
  void who_decides_stands_above_who_proposed() {
    assertThat(line(org(), A).decider(seat("S"))).isEqualTo(seat("T"));
  }

  @Test
  void where_nobody_stands_above_who_proposed_the_top_person_decides_what_he_proposed() {
    assertThat(line(org(), A).decider(seat("T"))).isEqualTo(seat("T"));
    assertThat(line(org(), new Subject("s", "S/HEAD")).decider(seat("T"))).isEqualTo(seat("T"));
  }

  @Test
  void it_climbs_to_the_top_and_no_further() {
    var line = line(org(), A);

    assertThat(line.next(seat("S"), seat("V"))).isEqualTo(seat("T"));
    assertThat(line.next(seat("T"), seat("V"))).isNull();
  }

  @Test
  void who_left_the_line_is_followed_by_who_decides_now() {
    var line = line(org().acting("S", "s2"), A);

    assertThat(line.next(seat("S"), seat("V"))).isEqualTo(new Seat("S/HEAD", "s2"));
  }

  @Test
  void the_top_person_has_nobody_above_him() {
    assertThat(line(org(), new Subject("t", "T/HEAD")).directSuperior()).isNull();
  }

  @Test
  void a_vacancy_is_passed_over() {
    var line = line(tree().head("T", "t").head("S", "s").head("A", "a"), A);

    assertThat(line.directSuperior()).isEqualTo(seat("S"));
    assertThat(line.decider(seat("S"))).isEqualTo(seat("T"));
  }

  @Test
  void a_head_who_is_also_the_next_superior_is_not_his_own() {
    var line = line(tree().head("T", "t").head("S", "s").head("V", "a").head("A", "a"), A);

    assertThat(line.directSuperior()).isEqualTo(seat("S"));
  }

  @Test
  void above_a_person_party_stands_the_head_of_his_unit() {
    var line = line(org(), Subject.of(Party.person("m", "A"), "m"));

    assertThat(line.directSuperior()).isEqualTo(seat("A"));
    assertThat(line.decider(seat("A"))).isEqualTo(seat("V"));
  }

  @Test
  void above_who_is_in_charge_of_a_unit_stands_its_parents_head_and_not_who_follows_him() {
    var before = line(org().inCharge("V", "p"), new Subject("p", "V/IN_CHARGE"));
    var after = line(org().inCharge("V", "q"), new Subject("p", "V/IN_CHARGE"));

    assertThat(before.directSuperior()).isEqualTo(seat("S"));
    assertThat(after.directSuperior()).isEqualTo(seat("S"));
  }

  @Test
  void nobody_stands_above_an_arbiter() {
    assertThat(line(org(), new Subject("r", "T+U/ARBITER")).directSuperior()).isNull();
  }

  @Test
  void the_adjudicator_proposes_unless_he_was_silent_is_the_subject_or_stands_below() {
    var line = line(org(), A);

    assertThat(line.adjudicator("S/HEAD", "v")).isEqualTo(seat("S"));
    assertThat(line.adjudicator("V/HEAD", "v")).isNull();
    assertThat(line.adjudicator("A/HEAD", "v")).isNull();
    assertThat(line.adjudicator(null, "v")).isNull();
    assertThat(line(org(), new Subject("s", "S/HEAD")).adjudicator("V/HEAD", "t")).isNull();
    assertThat(line(tree().head("V", "v").head("A", "a"), A).adjudicator("S/HEAD", "v")).isNull();
  }
}
