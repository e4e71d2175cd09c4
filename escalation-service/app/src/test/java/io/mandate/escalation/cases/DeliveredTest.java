package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.S;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.unresolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Outcome;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Evidence;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ruling judges what was already delivered. */
@Tag("rule-10")
class DeliveredTest {
  private static final Superior BY = new Superior("s", Office.head("S"), 2, 4);

  @Test
  void a_ruling_that_judges_what_was_delivered_needs_no_assignment() {
    var ruled =
        (CaseRuled) said(rule(delivered(), Outcome.COOPERATE, verdict("B", "EMPTY"))).getFirst();

    assertThat(ruled.assignments()).isEmpty();
    assertThat(ruled.verdicts()).containsExactly(verdict("B", "EMPTY"));
  }

  @Test
  @Tag("rule-13")
  void met_needs_evidence_for_every_criterion() {
    refused(CaseProblems.MET_WITHOUT_EVIDENCE, delivered(), verdict("B", "MET"));

    var proven = delivered(new Evidence(1, "https://example.org", null, NOON));
    assertThat(rule(proven, Outcome.COOPERATE, verdict("B", "MET"))).hasSize(1);
  }

  @Test
  void only_the_counterparts_delivery_on_record_is_judged_and_once() {
    refused(CaseProblems.RULING_INCOMPLETE, open(), verdict("B", "EMPTY"));
    refused(CaseProblems.RULING_INCOMPLETE, delivered(), verdict("A", "EMPTY"));
    refused(
        CaseProblems.RULING_INCOMPLETE, delivered(), verdict("B", "EMPTY"), verdict("B", "EMPTY"));
  }

  @Test
  void a_task_that_is_not_required_is_not_judged() {
    assertThatThrownBy(() -> rule(delivered(), Outcome.NOT_REQUIRED, verdict("B", "EMPTY")))
        .isInstanceOf(Problem.class);
  }

  private static Case delivered(Evidence... evidence) {
    var delivery = new Delivery(1, Actor.person("b"), NOON, "done", List.of(evidence));
    return open(unresolved(Cause.DISPUTED, null, true, false, delivery));
  }

  private static List<Fact> rule(Case subject, Outcome outcome, DeliveryVerdict... verdicts) {
    var ruling =
        new Ruling(outcome, "reasons", List.of(), null, "flood", List.of(), List.of(verdicts));
    return new Judgement(above(), NOON).rule(subject, ruling, BY, S, false);
  }

  private static void refused(ProblemType type, Case subject, DeliveryVerdict... verdicts) {
    assertThatThrownBy(() -> rule(subject, Outcome.COOPERATE, verdicts))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private static DeliveryVerdict verdict(String party, String verdict) {
    return new DeliveryVerdict(party, verdict, "as seen");
  }
}
