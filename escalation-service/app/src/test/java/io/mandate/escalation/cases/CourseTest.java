package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.org;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.tree;
import static io.mandate.escalation.cases.Fixtures.unresolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseClimbed;
import io.mandate.escalation.api.EscalationEvent.CaseMoved;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.escalation.api.EscalationEvent.CaseReminded;
import io.mandate.escalation.api.EscalationEvent.CaseStalled;
import io.mandate.escalation.api.EscalationEvent.HearingEnded;
import io.mandate.escalation.api.Step;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.OrgBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  @Tag("rule-8")
  void a_case_opens_in_front_of_the_nearest_shared_superior_with_the_path_that_was_walked() {
    var turn = new Opening(above()).open(unresolved(), NOON);

    var opened = (CaseOpened) said(turn.facts()).getFirst();
    assertThat(opened.adjudicator()).isEqualTo(new Adjudicator("S/HEAD", "s"));
    assertThat(opened.hearingEnds()).isEqualTo(clock(turn.subject()).at()).isAfter(NOON);
    assertThat(opened.route().steps())
        .containsExactly(
            new Step("A", 1, List.of("V/HEAD"), "v", null),
            new Step("A", 2, List.of("S/HEAD"), "s", null),
            new Step("B", 1, List.of("W/HEAD"), "w", null),
            new Step("B", 2, List.of("S/HEAD"), "s", null));
    assertThat(turn.subject().state()).isInstanceOf(Hearing.class);
  }

  @Test
  @Tag("rule-8")
  void a_vacancy_on_the_way_is_passed_over_and_named() {
    var org = tree().head("S", "s").head("W", "w").head("A", "a").head("B", "b");

    var turn = new Opening(above(org, NOON)).open(unresolved(), NOON);

    var opened = (CaseOpened) said(turn.facts()).getFirst();
    assertThat(opened.route().steps())
        .containsExactly(
            new Step("A", 0, List.of("V/HEAD"), null, "VACANT"),
            new Step("A", 1, List.of("S/HEAD"), "s", null),
            new Step("B", 1, List.of("W/HEAD"), "w", null),
            new Step("B", 2, List.of("S/HEAD"), "s", null));
  }

  @Test
  @Tag("rule-8")
  void with_nobody_above_both_it_opens_stalled_for_the_administrators() {
    var turn = new Opening(above(headless(), NOON)).open(unresolved(), NOON);

    var opened = (CaseOpened) said(turn.facts()).getFirst();
    assertThat(opened.adjudicator()).isNull();
    assertThat(opened.hearingEnds()).isNull();
    assertThat(turn.subject().state()).isInstanceOf(Stalled.class);
    assertThat(CaseTodos.of(turn.subject()))
        .extracting("holder", "kind")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("role:org-admin", "STALLED_CASE"));
  }

  @Test
  @Tag("rule-9")
  @Tag("rule-24")
  void silence_is_waived_when_the_hearing_ends_and_the_ruling_window_starts_when_applied() {
    var subject = open();
    var hearingEnd = clock(subject).at();
    var noticed = hearingEnd.plus(Duration.ofHours(5));

    var ended = (HearingEnded) only(catchUp(subject, org(), noticed));

    assertThat(ended.at()).isEqualTo(hearingEnd);
    assertThat(ended.waived()).containsExactly("A", "B");
    assertThat(clock(subject).start()).isEqualTo(noticed);
    assertThat(ended.rulingDue()).isEqualTo(clock(subject).at());
    assertThat(subject.state()).isInstanceOf(Deliberating.class);
  }

  @Test
  @Tag("rule-16")
  void who_does_not_rule_is_passed_over_and_it_stands_against_him() {
    var subject = deliberating();
    var due = clock(subject).at();

    var climbed = (CaseClimbed) only(catchUp(subject, org(), due.plusSeconds(1)));

    assertThat(climbed.at()).isEqualTo(due);
    assertThat(climbed.from()).isEqualTo(new Adjudicator("S/HEAD", "s"));
    assertThat(climbed.inaction()).isTrue();
    assertThat(climbed.to()).isEqualTo(new Adjudicator("T/HEAD", "t"));
    assertThat(climbed.level()).isEqualTo(2);
    assertThat(clock(subject).start()).isEqualTo(due.plusSeconds(1));
  }

  @Test
  @Tag("rule-16")
  void at_the_top_inaction_is_recorded_and_the_case_stalls_and_is_pushed_again_and_again() {
    var subject = deliberating();
    runOut(subject, org());

    var stalled = (CaseStalled) runOut(subject, org());
    var first = (CaseReminded) runOut(subject, org());
    var second = (CaseReminded) runOut(subject, org());

    assertThat(stalled.from()).isEqualTo(new Adjudicator("T/HEAD", "t"));
    assertThat(stalled.inaction()).isTrue();
    assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    assertThat(second.at()).isEqualTo(first.next());
    assertThat(CaseTodos.of(subject))
        .extracting("holder", "kind", "reminders")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("role:org-admin", "STALLED_CASE", 2),
            org.assertj.core.groups.Tuple.tuple("T/HEAD", "RULE", 2));
  }

  @Test
  @Tag("rule-8")
  void a_new_holder_of_the_office_gets_a_fresh_window() {
    var subject = deliberating();
    var noon = later(Duration.ofDays(3));

    var moved = (CaseMoved) only(catchUp(subject, org().acting("S", "s2"), noon));

    assertThat(moved.from()).isEqualTo(new Adjudicator("S/HEAD", "s"));
    assertThat(moved.to()).isEqualTo(new Adjudicator("S/HEAD", "s2"));
    assertThat(clock(subject).start()).isEqualTo(noon);
    assertThat(subject.level()).isEqualTo(1);
  }

  @Test
  @Tag("rule-8")
  void an_office_that_answers_for_a_party_no_longer_stands_above_all() {
    var subject = open();

    var moved = (CaseMoved) only(catchUp(subject, org().acting("A", "s"), NOON.plusSeconds(1)));

    assertThat(moved.to()).isEqualTo(new Adjudicator("T/HEAD", "t"));
    assertThat(subject.state()).isInstanceOf(Hearing.class);
  }

  @Test
  @Tag("rule-16")
  void a_stalled_case_that_was_never_heard_resumes_in_hearing_for_somebody_new() {
    var subject = new Opening(above(headless(), NOON)).open(unresolved(), NOON).subject();

    var moved = (CaseMoved) only(catchUp(subject, org(), NOON.plusSeconds(9)));

    assertThat(moved.from()).isNull();
    assertThat(moved.to()).isEqualTo(new Adjudicator("S/HEAD", "s"));
    assertThat(subject.state()).isInstanceOf(Hearing.class);
  }

  @Test
  @Tag("rule-16")
  void a_stalled_case_leaves_for_a_new_holder_but_not_for_who_let_it_pass() {
    var subject = deliberating();
    runOut(subject, org());
    runOut(subject, org());

    assertThat(catchUp(subject, org(), clock(subject).at().minusSeconds(1))).isEmpty();
    var moved =
        (CaseMoved)
            only(catchUp(subject, org().acting("T", "t2"), clock(subject).at().minusSeconds(1)));

    assertThat(moved.to()).isEqualTo(new Adjudicator("T/HEAD", "t2"));
    assertThat(subject.state()).isInstanceOf(Deliberating.class);
  }

  private static OrgBuilder headless() {
    return tree().head("V", "v").head("W", "w").head("A", "a").head("B", "b");
  }

  private static Case deliberating() {
    var subject = open();
    runOut(subject, org());
    return subject;
  }

  private static EscalationEvent runOut(Case subject, OrgBuilder org) {
    return only(catchUp(subject, org, clock(subject).at()));
  }

  private static List<Fact> catchUp(Case subject, OrgBuilder org, Instant at) {
    return new Course(above(org, at), at).catchUp(subject);
  }

  private static EscalationEvent only(List<Fact> facts) {
    assertThat(facts).hasSize(1);
    return said(facts).getFirst();
  }

  private static Deadline clock(Case subject) {
    return ((CaseState.Open) subject.state()).clock();
  }
}
