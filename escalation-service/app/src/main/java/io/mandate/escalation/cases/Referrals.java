package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Proceedings.CaseReferred;
import io.mandate.escalation.api.ReferralKind;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instead of ruling, the adjudicator refers the case to the next superior, without blame; who has
 * nobody above him may only recuse himself, to the organisation's administrators (rule 16).
 */
final class Referrals {
  private final Above org;
  private final Course course;
  private final Instant now;

  Referrals(Above org, Instant now) {
    this.org = org;
    this.course = new Course(org, now);
    this.now = now;
  }

  List<Fact> refer(Case subject, ReferralKind kind, String reasons, Actor actor) {
    var bench = inOffice(subject);
    var next = org.next(subject.dossier(), bench.passed());
    if (next != null) {
      var to = bench.climbTo(next);
      subject.become(subject.state().refer(to, course.fresh(subject, next)));
      subject.walked(org.route(subject.dossier(), next));
      return List.of(new Fact.Said(said(subject, bench, to, kind, reasons, actor)));
    }
    if (kind != ReferralKind.RECUSAL) {
      throw Problem.of(CaseProblems.NOBODY_ABOVE).violation("body.kind", "recusal-only");
    }
    var facts = new ArrayList<Fact>();
    facts.add(new Fact.Said(said(subject, bench, null, kind, reasons, actor)));
    facts.addAll(course.stall(subject, bench.recusal(), false, actor, now));
    return facts;
  }

  private static Bench inOffice(Case subject) {
    return switch (subject.state()) {
      case Hearing hearing -> hearing.bench();
      case Deliberating deliberating -> deliberating.bench();
      case Stalled _,
          CaseState.Ruled _,
          CaseState.Settled _,
          CaseState.Withdrawn _,
          CaseState.Annulled _ ->
          throw CaseProblems.illegalMove("referral", subject.state().name());
    };
  }

  private CaseReferred said(
      Case subject,
      Bench from,
      @Nullable Bench to,
      ReferralKind kind,
      String reasons,
      Actor actor) {
    Superior next = to == null ? null : to.superior();
    return new CaseReferred(
        subject.taskId(),
        subject.id(),
        subject.escalation(),
        actor,
        now,
        from.adjudicator(),
        to == null ? null : to.adjudicator(),
        kind,
        reasons,
        subject.level(),
        org.route(subject.dossier(), next));
  }
}
