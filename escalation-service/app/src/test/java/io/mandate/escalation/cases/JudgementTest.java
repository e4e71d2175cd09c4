package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.S;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.cooperate;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.urgently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.cases.Ruling.MissingItem;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-10")
class JudgementTest {
  private static final Superior BY = new Superior("s", Office.head("S"), 2, 4);
  private static final Instant DUE = later(Duration.ofDays(9));

  @Test
  void cooperate_orders_work_under_the_office_that_ruled() {
    var subject = heard();

    var ruled = (CaseRuled) said(rule(subject, cooperate("sensors", "B", DUE))).getFirst();

    assertThat(ruled.outcome()).isEqualTo(Outcome.COOPERATE);
    assertThat(ruled.by().office()).isEqualTo("S/HEAD");
    assertThat(ruled.assignments()).singleElement().extracting("party").isEqualTo("B");
    assertThat(ruled.route().steps()).isNotEmpty();
    assertThat(subject.state()).isInstanceOf(CaseState.Ruled.class);
  }

  @Test
  @Tag("rule-9")
  void ruling_before_the_hearing_ends_needs_a_stated_urgency() {
    refused(CaseProblems.NOT_HEARD_YET, () -> rule(open(), cooperate("sensors", "B", DUE)));

    var subject = open();
    assertThat(rule(subject, urgently(cooperate("sensors", "B", DUE)))).hasSize(1);
  }

  @Test
  void coordinate_alone_is_refused() {
    refused(
        CaseProblems.RULING_EVADES, () -> rule(heard(), cooperate("Coordinate with A", "B", DUE)));
    refused(CaseProblems.RULING_EVADES, () -> rule(heard(), cooperate("请积极配合A做好协调工作", "B", DUE)));
  }

  @Test
  void work_goes_to_units_under_the_adjudicator_with_a_future_due_date() {
    refused(
        CaseProblems.NOT_UNDER_ADJUDICATOR, () -> rule(heard(), cooperate("sensors", "T", DUE)));
    refused(
        CaseProblems.RULING_INCOMPLETE, () -> rule(heard(), cooperate("sensors", "Nowhere", DUE)));
    refused(
        CaseProblems.RULING_INCOMPLETE,
        () -> rule(heard(), cooperate("sensors", "B", NOON.minusSeconds(1))));
    refused(
        CaseProblems.RULING_INCOMPLETE,
        () -> rule(heard(), cooperate("sensors", "B", NOON.plus(Duration.ofDays(3661)))));
  }

  @Test
  void an_outcome_says_all_that_it_needs_and_nothing_else() {
    refused(CaseProblems.RULING_INCOMPLETE, () -> rule(heard(), bare(Outcome.COOPERATE, null)));
    refused(CaseProblems.RULING_INCOMPLETE, () -> rule(heard(), bare(Outcome.RETURNED, null)));
    refused(
        CaseProblems.RULING_INCOMPLETE,
        () -> rule(heard(), bare(Outcome.NOT_REQUIRED, MissingItem.COST)));
    assertThat(rule(heard(), bare(Outcome.NOT_REQUIRED, null))).hasSize(1);
  }

  @Test
  void a_task_is_returned_once() {
    var ruling = bare(Outcome.RETURNED, MissingItem.CRITERIA);

    refused(
        CaseProblems.RETURNED_BEFORE,
        () -> new Judgement(above(), NOON).rule(heard(), ruling, BY, S, true));
    assertThat(rule(heard(), ruling)).hasSize(1);
  }

  @Test
  void a_ruled_case_is_not_ruled_again() {
    var subject = heard();
    var _ = rule(subject, cooperate("sensors", "B", DUE));

    refused(CaseProblems.ILLEGAL_MOVE, () -> rule(subject, cooperate("sensors", "B", DUE)));
  }

  private static Case heard() {
    var subject = open();
    var end = ((CaseState.Open) subject.state()).clock().at();
    var _ = new Course(above(), end).catchUp(subject);
    return subject;
  }

  private static List<Fact> rule(Case subject, Ruling ruling) {
    return new Judgement(above(), NOON).rule(subject, ruling, BY, S, false);
  }

  private static Ruling bare(Outcome outcome, @org.jspecify.annotations.Nullable MissingItem item) {
    return new Ruling(outcome, "reasons", List.of(), item, null, List.of(), List.of());
  }

  private static void refused(ProblemType type, ThrowingCallable move) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
