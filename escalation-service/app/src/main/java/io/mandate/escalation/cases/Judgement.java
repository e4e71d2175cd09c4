package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Proceedings.CaseDiagnosed;
import io.mandate.escalation.cases.CaseState.Ruled;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import java.time.Instant;
import java.util.List;

/** A ruling decides: what it must say, and when it may come (rules 9, 10). */
final class Judgement {
  private final Above org;
  private final Instant now;

  Judgement(Above org, Instant now) {
    this.org = org;
    this.now = now;
  }

  /**
   * @param by who rules, by the office that has the case
   * @param returnedBefore whether an earlier case of the task was RETURNED
   */
  List<Fact> rule(Case subject, Ruling ruling, Superior by, Actor actor, boolean returnedBefore) {
    var office = new Adjudicator(by.office().code(), by.person());
    var next = subject.state().rule(new Ruled(office, ruling, now));
    requireHeard(subject, ruling);
    requireComplete(ruling);
    if (ruling.outcome() == Outcome.RETURNED && returnedBefore) {
      throw Problem.of(CaseProblems.RETURNED_BEFORE);
    }
    new Assigning(org, subject, by, now).check(ruling.assignments());
    new Leading(org, subject, by, now).check(ruling, actor);
    Delivered.check(subject, ruling.verdicts());
    subject.become(next);
    return List.of(new Fact.Said(said(subject, ruling, office, by, actor)));
  }

  /** Says whose problem it was, where anybody knows (rule 22). */
  List<Fact> diagnose(Case subject, List<Diagnosis> problems, Actor actor) {
    subject.diagnosed(problems);
    return problems.isEmpty()
        ? List.of()
        : List.of(
            new Fact.Said(
                new CaseDiagnosed(
                    subject.taskId(), subject.id(), subject.escalation(), actor, now, problems)));
  }

  /** Ruling before the hearing's end needs both sides to have spoken, or a stated urgency. */
  private static void requireHeard(Case subject, Ruling ruling) {
    var unheard =
        switch (subject.state()) {
          case Hearing hearing -> !hearing.spoken().containsAll(subject.dossier().sides());
          case Stalled stalled -> !stalled.heard();
          case Deliberating _,
              Ruled _,
              CaseState.Settled _,
              CaseState.Withdrawn _,
              CaseState.Annulled _ ->
              false;
        };
    if (unheard && ruling.urgency() == null) {
      throw Problem.of(CaseProblems.NOT_HEARD_YET).violation("body.urgency", "urgency-missing");
    }
  }

  private static void requireComplete(Ruling ruling) {
    var problem = Problem.of(CaseProblems.RULING_INCOMPLETE);
    var complete =
        switch (ruling.outcome()) {
          case COOPERATE -> {
            boolean decides = !ruling.assignments().isEmpty() || !ruling.verdicts().isEmpty();
            if (!decides) {
              problem.violation("body.assignments", "assignments-missing");
            }
            yield decides && ruling.missingItem() == null;
          }
          case NOT_REQUIRED -> ordersNothing(ruling) && ruling.missingItem() == null;
          case RETURNED -> {
            if (ruling.missingItem() == null) {
              problem.violation("body.missingItem", "missing-item-missing");
            }
            yield ordersNothing(ruling) && ruling.missingItem() != null;
          }
        };
    if (!complete) {
      throw surplus(problem, ruling);
    }
  }

  private static boolean ordersNothing(Ruling ruling) {
    return ruling.assignments().isEmpty()
        && ruling.resources().isEmpty()
        && ruling.verdicts().isEmpty()
        && ruling.lent() == null;
  }

  private static Problem surplus(Problem problem, Ruling ruling) {
    if (ruling.outcome() != Outcome.COOPERATE && !ruling.assignments().isEmpty()) {
      problem.violation("body.assignments", "assignments-surplus");
    }
    if (ruling.outcome() != Outcome.COOPERATE && !ruling.resources().isEmpty()) {
      problem.violation("body.resources", "resources-surplus");
    }
    if (ruling.outcome() != Outcome.COOPERATE && !ruling.verdicts().isEmpty()) {
      problem.violation("body.verdicts", "verdicts-surplus");
    }
    if (ruling.outcome() != Outcome.COOPERATE && ruling.lent() != null) {
      problem.violation("body.coordinator", "coordinator-surplus");
    }
    if (ruling.outcome() != Outcome.RETURNED && ruling.missingItem() != null) {
      problem.violation("body.missingItem", "missing-item-surplus");
    }
    return problem;
  }

  private CaseRuled said(
      Case subject, Ruling ruling, Adjudicator office, Superior by, Actor actor) {
    var missing = ruling.missingItem();
    return new CaseRuled(
        subject.taskId(),
        subject.id(),
        subject.escalation(),
        actor,
        now,
        office,
        ruling.outcome(),
        ruling.reasons(),
        Assigning.withInputs(ruling.assignments()),
        missing == null ? null : missing.name(),
        ruling.resources().isEmpty() ? null : ruling.resources(),
        ruling.verdicts().isEmpty() ? null : ruling.verdicts(),
        ruling.lent(),
        org.route(subject.dossier(), by));
  }
}
