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

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.RevisionAsked;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.RevisedPart;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-10")
class RevisingTest {
  private static final Superior BY = new Superior("s", Office.head("S"), 2, 4);
  private static final Ruling COOPERATE =
      urgently(cooperate("sensors", "B", later(Duration.ofDays(9))));
  private static final Ruling NOT_REQUIRED =
      new Ruling(Outcome.NOT_REQUIRED, "no", List.of(), null, "flood", List.of(), List.of());

  @Test
  void the_office_that_ruled_and_its_superiors_may_ask_for_a_revision() {
    var subject = ruled(COOPERATE);

    var asked = (RevisionAsked) said(ask(subject, revoking(), S)).getFirst();
    assertThat(asked.revoke()).isTrue();
    assertThat(asked.by().office()).isEqualTo("S/HEAD");
    assertThat(ask(subject, changing(), Actor.person("t"))).hasSize(1);
    refused(CaseProblems.NOT_YOUR_CASE, subject, revoking(), Actor.person("a"));
    assertThat(subject.state()).isInstanceOf(CaseState.Ruled.class);
  }

  @Test
  void the_other_outcomes_are_never_revised() {
    refused(CaseProblems.ILLEGAL_MOVE, ruled(NOT_REQUIRED), revoking(), S);
    refused(CaseProblems.ILLEGAL_MOVE, open(), revoking(), S);
  }

  @Test
  void a_revision_revokes_everything_or_says_what_changes() {
    var both = new Revision(UUID.randomUUID(), "so", true, changing().changes(), List.of());
    var neither = new Revision(UUID.randomUUID(), "so", false, List.of(), List.of());

    refused(CaseProblems.RULING_INCOMPLETE, ruled(COOPERATE), both, S);
    refused(CaseProblems.RULING_INCOMPLETE, ruled(COOPERATE), neither, S);
  }

  private static Case ruled(Ruling ruling) {
    var subject = open();
    var _ = new Judgement(above(), NOON).rule(subject, ruling, BY, S, false);
    return subject;
  }

  private static Revision revoking() {
    return new Revision(UUID.randomUUID(), "cancelled", true, List.of(), List.of());
  }

  private static Revision changing() {
    var part = new RevisedPart(1, null, null, later(Duration.ofDays(12)));
    return new Revision(UUID.randomUUID(), "later", false, List.of(part), List.of());
  }

  private static List<Fact> ask(Case subject, Revision revision, Actor actor) {
    return new Revising(above().chart(), NOON).ask(subject, revision, actor);
  }

  private static void refused(ProblemType type, Case subject, Revision revision, Actor actor) {
    assertThatThrownBy(() -> ask(subject, revision, actor))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
