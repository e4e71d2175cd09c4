package io.mandate.escalation.appraisals;

import static io.mandate.escalation.appraisals.Scenes.NOON;
import static io.mandate.escalation.appraisals.Scenes.PART;
import static io.mandate.escalation.appraisals.Scenes.TASK;
import static io.mandate.escalation.appraisals.Scenes.org;
import static io.mandate.escalation.appraisals.Scenes.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.Appraising;
import io.mandate.escalation.api.Appraising.AppraisalVoided;
import io.mandate.escalation.api.Ground;
import io.mandate.escalation.api.VoidCause;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Role;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderChange.DirectiveRevoked;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-17")
class WorkBatchTest {
  private static final Instant DUE = NOON.minus(Duration.ofHours(1));

  @Test
  void an_empty_verdict_opens_an_appraisal_of_whoever_answered_for_the_unit() {
    var batch = batch(org());

    judged(batch, "A", Verdict.EMPTY);

    var opened = only(batch);
    assertThat(opened.ground()).isEqualTo(Ground.EMPTY_VERDICT);
    assertThat(opened.subject()).isEqualTo(Scenes.A);
    assertThat(opened.adjudicator()).isEqualTo("S/HEAD");
    assertThat(opened.title()).isEqualTo("four sensors");
  }

  @Test
  void no_other_verdict_does() {
    for (var verdict : List.of(Verdict.MET, Verdict.PARTIAL, Verdict.BLOCKED)) {
      var batch = batch(org());
      judged(batch, "A", verdict);
      assertThat(batch.turns()).isEmpty();
    }
  }

  @Test
  void who_was_head_when_it_went_to_judgement_answers_for_it_and_not_who_came_since() {
    var today = LocalDate.parse("2026-03-02");
    var batch = batch(org().appoint("A", "a2", Role.ACTING, today, null));
    var yesterday =
        new AssignmentOverdue(
            TASK, Actor.CLOCK, NOON.minus(Duration.ofDays(1)), PART, "A", List.of());
    batch.handedOver(yesterday, PART, Party.unit("A"));

    judged(batch, "A", Verdict.EMPTY);

    assertThat(only(batch).subject()).isEqualTo(Scenes.A);
  }

  @Test
  @Tag("rule-24")
  void a_timers_finding_against_a_unit_without_a_head_is_against_nobody() {
    var headless = tree().head("T", "t").head("S", "s").head("V", "v");
    var batch = batch(headless);
    batch.handedOver(overdue("A"), PART, Party.unit("A"));

    judged(batch, "A", Verdict.EMPTY);

    assertThat(batch.opened()).isEmpty();
    assertThat(batch.found()).hasSize(1);
  }

  @Test
  void a_person_partys_own_person_is_appraised() {
    var batch = batch(org());

    judged(batch, "person:m@A", Verdict.EMPTY);

    assertThat(only(batch).subject()).isEqualTo(new Subject("m", "person:m@A"));
  }

  @Test
  void an_assignment_has_one_appraisal_of_its_last_verdict() {
    var batch = batch(org());

    judged(batch, "A", Verdict.EMPTY);
    judged(batch, "A", Verdict.EMPTY);

    assertThat(batch.opened())
        .extracting(one -> one.state().name())
        .containsExactly(AppraisalState.Name.VOIDED, AppraisalState.Name.OPENED);
    assertThat(voided(batch).cause()).isEqualTo(VoidCause.LATER_VERDICT);
    judged(batch, "A", Verdict.MET);
    assertThat(batch.opened()).allMatch(one -> !one.state().open());
  }

  @Test
  void what_is_decided_stays_decided() {
    var decided = Scenes.proposed();
    var _ =
        Scenes.course(org(), NOON)
            .decide(
                decided, Scenes.seat("S"), AppraisalDecision.UPHELD, "so it is", Scenes.by("s"));
    var batch = new WorkBatch(org().chart(NOON), NOON, new HashMap<>(), List.of(decided));

    judged(batch, "A", Verdict.EMPTY);

    assertThat(batch.turns()).isEmpty();
  }

  @Test
  void an_assignment_judged_met_may_be_commended_until_it_is_judged_otherwise() {
    var batch = batch(org());

    judged(batch, "A", Verdict.MET);
    assertThat(batch.found().getFirst().commendable()).isEqualTo(Ground.MET_VERDICT);
    judged(batch, "A", Verdict.PARTIAL);

    assertThat(batch.found().getFirst().commendable()).isNull();
  }

  @Test
  @Tag("rule-11")
  void revocation_closes_it() {
    var batch = batch(org());
    judged(batch, "A", Verdict.EMPTY);

    batch.revoked(
        new DirectiveRevoked(
            TASK, Actor.person("s"), NOON, PART, "not needed", List.of(PART), List.of()));

    assertThat(voided(batch).cause()).isEqualTo(VoidCause.REVOKED);
    assertThat(only(batch).state().open()).isFalse();
  }

  @Test
  @Tag("rule-16")
  void who_did_not_judge_in_time_is_appraised_and_the_adjudicator_below_him_proposes_nothing() {
    var batch = batch(org());

    batch.notJudged(climbed("S/HEAD", "s"), "s");

    var opened = only(batch);
    assertThat(opened.ground()).isEqualTo(Ground.NO_VERDICT);
    assertThat(opened.subject()).isEqualTo(new Subject("s", "S/HEAD"));
    assertThat(opened.adjudicator()).isNull();
    var higher = batch(org());
    higher.notJudged(climbed("T/HEAD", "t"), "t");
    assertThat(higher.opened()).isEmpty();
  }

  private static WorkBatch batch(OrgBuilder org) {
    var batch = new WorkBatch(org.chart(NOON), NOON, new HashMap<>(), List.of());
    var order = new Order(PART, "A", "four sensors", List.of("certificate"), DUE);
    batch.ordered(overdue("A"), List.of(order), "S/HEAD");
    return batch;
  }

  private static AssignmentOverdue overdue(String party) {
    return new AssignmentOverdue(TASK, Actor.CLOCK, DUE, PART, party, List.of());
  }

  private static void judged(WorkBatch batch, String party, Verdict verdict) {
    batch.judged(
        new AssignmentJudged(
            TASK,
            Actor.person("s"),
            NOON,
            PART,
            party,
            verdict,
            "Nothing came.",
            false,
            null,
            null,
            null,
            List.of()));
  }

  private static JudgementClimbed climbed(String office, String person) {
    return new JudgementClimbed(
        TASK, Actor.CLOCK, NOON, PART, office, person, true, null, List.of());
  }

  private static Appraisal only(WorkBatch batch) {
    assertThat(batch.opened()).hasSize(1);
    return batch.opened().getFirst();
  }

  private static AppraisalVoided voided(WorkBatch batch) {
    return batch.turns().stream()
        .flatMap(turn -> turn.events().stream())
        .filter(AppraisalVoided.class::isInstance)
        .map((Appraising event) -> (AppraisalVoided) event)
        .findFirst()
        .orElseThrow();
  }
}
