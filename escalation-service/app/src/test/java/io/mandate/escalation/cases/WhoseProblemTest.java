package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Proceedings.CaseDiagnosed;
import io.mandate.escalation.api.ReferralKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-22")
class WhoseProblemTest {

  @Test
  void a_superior_who_did_not_rule_is_part_of_the_problem_but_not_one_who_referred_it() {
    var ignored = open();
    runOut(ignored);
    runOut(ignored);
    var referred = open();
    var clock = ((CaseState.Open) referred.state()).clock().start();
    var _ =
        new Referrals(above(), clock)
            .refer(referred, ReferralKind.UNIT_NOT_MINE, "it is so", Actor.person("s"));

    assertThat(WhoseProblem.of(ignored.state(), Outcome.COOPERATE, Set.of()))
        .containsExactly(Diagnosis.SUPERIOR_INACTION);
    assertThat(WhoseProblem.of(referred.state(), Outcome.COOPERATE, Set.of())).isEmpty();
    runOut(ignored);
    assertThat(WhoseProblem.of(ignored.state(), Outcome.COOPERATE, Set.of()))
        .as("stalled")
        .containsExactly(Diagnosis.SUPERIOR_INACTION);
  }

  @Test
  void what_is_returned_was_a_poor_task_and_who_rules_may_say_more() {
    var problems =
        WhoseProblem.of(open().state(), Outcome.RETURNED, Set.of(Diagnosis.NO_RESOURCES));

    assertThat(problems).containsExactly(Diagnosis.TASK_POOR, Diagnosis.NO_RESOURCES);
  }

  @Test
  void it_is_said_and_kept_with_the_case() {
    var subject = open();
    var now = ((CaseState.Open) subject.state()).clock().start();
    var problems = List.of(Diagnosis.NO_SHARED_INTEREST);

    var facts = new Judgement(above(), now).diagnose(subject, problems, Actor.person("s"));

    assertThat(((CaseDiagnosed) said(facts).getFirst()).problems()).isEqualTo(problems);
    assertThat(subject.diagnosis()).isEqualTo(problems);
  }

  private static void runOut(Case subject) {
    var at = ((CaseState.Open) subject.state()).clock().at();
    assertThat(new Course(above(), at).catchUp(subject)).isNotEmpty();
  }
}
