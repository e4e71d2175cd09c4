package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.S;
import static io.mandate.escalation.cases.Fixtures.cooperate;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.org;
import static io.mandate.escalation.cases.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Power;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No lead without authority. */
@Tag("rule-12")
class LeadingTest {
  private static final Superior HEAD_OF_S = new Superior("s", Office.head("S"), 2, 4);

  @Test
  void who_coordinates_gets_the_powers_that_the_ruling_names_and_no_others() {
    var lent = ruled(lent("A", Power.JUDGE, Power.ASSIGN, Power.JUDGE)).lent();

    assertThat(lent).isNotNull();
    assertThat(lent.coordinator()).isEqualTo("A");
    assertThat(lent.powers()).containsExactly(Power.ASSIGN, Power.JUDGE);
  }

  @Test
  void a_coordinator_without_any_power_is_refused() {
    refused(CaseProblems.LEAD_WITHOUT_MANDATE, lent("A"));
  }

  @Test
  void who_coordinates_is_a_unit_under_the_adjudicator() {
    refused(CaseProblems.NOT_UNDER_ADJUDICATOR, lent("T", Power.JUDGE));
    refused(CaseProblems.RULING_INCOMPLETE, lent("Nowhere", Power.JUDGE));
  }

  @Test
  void powers_end_in_the_future_and_only_where_there_is_work() {
    refused(CaseProblems.RULING_INCOMPLETE, until(NOON));
    refused(CaseProblems.RULING_INCOMPLETE, until(later(Duration.ofDays(9999))));
    assertThat(ruled(until(later(Duration.ofDays(9)))).lent()).isNotNull();
    var dismissed = ruling(Outcome.NOT_REQUIRED, lent("A", Power.JUDGE));
    refused(CaseProblems.RULING_INCOMPLETE, dismissed, HEAD_OF_S, S, org());
  }

  @Test
  void who_rules_for_another_lends_only_what_was_delegated_to_him() {
    var s2 = new Actor("s2", "s", null);
    var judging = ruling(Outcome.COOPERATE, lent("A", Power.JUDGE));
    var assigning = ruling(Outcome.COOPERATE, lent("A", Power.ASSIGN));

    refused(CaseProblems.POWER_NOT_HELD, judging, HEAD_OF_S, s2, delegating(Scope.RULE));
    assertThat(rule(assigning, HEAD_OF_S, s2, delegating(Scope.RULE)).lent()).isNotNull();
    assertThat(rule(judging, HEAD_OF_S, s2, delegating(Scope.RULE, Scope.JUDGE)).lent())
        .isNotNull();
  }

  @Test
  void an_arbiter_appraises_nobody_and_cannot_lend_it() {
    var trees = org().unit("Q").head("Q", "q").arbiter("r", "T", "Q");
    var arbiter = new Superior("r", Office.parse("Q+T/ARBITER"), 1, 2);
    var censuring = ruling(Outcome.COOPERATE, lent("A", Power.PROPOSE_CENSURE));

    refused(CaseProblems.POWER_NOT_HELD, censuring, arbiter, Actor.person("r"), trees);
    assertThat(rule(censuring, HEAD_OF_S, S, org()).lent()).isNotNull();
  }

  private static OrgBuilder delegating(Scope... scopes) {
    return org()
        .with(
            new DelegationChanged(
                new UUID(1, 1), "s", "s2", Set.of(scopes), LocalDate.EPOCH, null));
  }

  private static Lent lent(String coordinator, Power... powers) {
    return lent(coordinator, null, powers);
  }

  private static Lent until(Instant end) {
    return lent("A", end, Power.JUDGE);
  }

  private static Lent lent(String coordinator, @Nullable Instant until, Power... powers) {
    return new Lent(new UUID(7, 7), coordinator, List.of(powers), until);
  }

  private static Ruling ruling(Outcome outcome, Lent lent) {
    var orders =
        outcome == Outcome.COOPERATE
            ? cooperate("sensors", "B", later(Duration.ofDays(9))).assignments()
            : List.<io.mandate.escalation.api.Order>of();
    return new Ruling(outcome, "needed", orders, null, "flood", List.of(), List.of(), lent);
  }

  private static CaseRuled ruled(Lent lent) {
    return rule(ruling(Outcome.COOPERATE, lent), HEAD_OF_S, S, org());
  }

  private static CaseRuled rule(Ruling ruling, Superior by, Actor actor, OrgBuilder org) {
    var judgement = new Judgement(Fixtures.above(org, NOON), NOON);
    return (CaseRuled) said(judgement.rule(open(), ruling, by, actor, false)).getFirst();
  }

  private static void refused(ProblemType type, Lent lent) {
    refused(type, ruling(Outcome.COOPERATE, lent), HEAD_OF_S, S, org());
  }

  private static void refused(
      ProblemType type, Ruling ruling, Superior by, Actor actor, OrgBuilder org) {
    assertThatThrownBy(() -> rule(ruling, by, actor, org))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
