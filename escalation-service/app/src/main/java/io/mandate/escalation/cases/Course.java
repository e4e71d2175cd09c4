package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseClimbed;
import io.mandate.escalation.api.EscalationEvent.CaseMoved;
import io.mandate.escalation.api.EscalationEvent.CaseReminded;
import io.mandate.escalation.api.EscalationEvent.CaseStalled;
import io.mandate.escalation.api.EscalationEvent.HearingEnded;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Superior;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an open case by itself: clocks run out, the org changes (rules 8, 9, 16, 24). */
final class Course {
  private final Above org;
  private final Instant now;

  Course(Above org, Instant now) {
    this.org = org;
    this.now = now;
  }

  /** Whether a clock has run out, or the org no longer leaves the case where it is. */
  boolean behind(Case subject) {
    return subject.due(now) || misplaced(subject);
  }

  /** Brings the case up to date; the facts are empty when it was. */
  List<Fact> catchUp(Case subject) {
    if (misplaced(subject)) {
      return follow(subject);
    }
    return subject.due(now) ? timeRunsOut(subject) : List.of();
  }

  private boolean misplaced(Case subject) {
    return misplaced(subject.state(), subject.dossier());
  }

  /** Whether the org no longer leaves a case where it is. */
  boolean misplaced(CaseState state, Dossier dossier) {
    return switch (state) {
      case Hearing hearing -> !org.stands(dossier, hearing.bench());
      case Deliberating deliberating -> !org.stands(dossier, deliberating.bench());
      case Stalled stalled -> waiting(dossier, stalled) != null;
      case CaseState.Ruled _, CaseState.Settled _, CaseState.Withdrawn _, CaseState.Annulled _ ->
          false;
    };
  }

  /** A person above all parties who has not let a stalled case pass (rule 16). */
  private @Nullable Superior waiting(Dossier dossier, Stalled stalled) {
    var last = stalled.bench();
    return last == null ? org.nearest(dossier) : org.successor(dossier, last);
  }

  /** The office no longer stands above all parties, or has a new holder: a fresh window for him. */
  private List<Fact> follow(Case subject) {
    return switch (subject.state()) {
      case Hearing hearing -> leave(subject, hearing.bench());
      case Deliberating deliberating -> leave(subject, deliberating.bench());
      case Stalled stalled ->
          handOver(subject, stalled.bench(), waiting(subject.dossier(), stalled));
      case CaseState.Ruled _, CaseState.Settled _, CaseState.Withdrawn _, CaseState.Annulled _ ->
          List.of();
    };
  }

  private List<Fact> leave(Case subject, Bench bench) {
    var next = org.successor(subject.dossier(), bench);
    return next == null
        ? stall(subject, bench, false, Actor.CLOCK, now)
        : handOver(subject, bench, next);
  }

  private List<Fact> handOver(Case subject, @Nullable Bench from, @Nullable Superior to) {
    if (to == null) {
      return List.of();
    }
    var bench = from == null ? Bench.first(to) : from.moveTo(to);
    subject.become(subject.state().moveTo(bench, fresh(subject, to)));
    var route = org.route(subject.dossier(), to);
    subject.walked(route);
    return said(
        new CaseMoved(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            Actor.CLOCK,
            now,
            from == null ? null : from.adjudicator(),
            bench.adjudicator(),
            route));
  }

  /** A fresh window of the kind that the case is in, for who has it next. */
  Deadline fresh(Case subject, Superior to) {
    var urgency = subject.dossier().urgency();
    return switch (subject.state()) {
      case Hearing _ -> org.hearing(to, urgency, now);
      case Stalled stalled when !stalled.heard() -> org.hearing(to, urgency, now);
      case Stalled _, Deliberating _ -> org.ruling(to, urgency, now);
      case CaseState.Ruled _, CaseState.Settled _, CaseState.Withdrawn _, CaseState.Annulled _ ->
          throw CaseProblems.illegalMove("move", subject.state().name());
    };
  }

  /** Dated from the deadline; the window that opens then starts now (rule 24). */
  private List<Fact> timeRunsOut(Case subject) {
    return switch (subject.state()) {
      case Hearing hearing -> endHearing(subject, hearing, hearing.clock().at(), Actor.CLOCK);
      case Deliberating deliberating -> letPass(subject, deliberating);
      case Stalled stalled -> remind(subject, stalled);
      case CaseState.Ruled _, CaseState.Settled _, CaseState.Withdrawn _, CaseState.Annulled _ ->
          List.of();
    };
  }

  /** Who has not spoken has waived it (rule 9). */
  List<Fact> endHearing(Case subject, Hearing hearing, Instant at, Actor actor) {
    var superior = hearing.bench().superior();
    var ruling = org.ruling(superior, subject.dossier().urgency(), now);
    subject.become(hearing.deliberate(ruling));
    var waived = subject.dossier().sides().stream().filter(hearing::silent).toList();
    return said(
        new HearingEnded(
            subject.taskId(), subject.id(), subject.escalation(), actor, at, waived, ruling.at()));
  }

  /** No ruling in time: the next superior has it, and the holder's inaction is on record. */
  private List<Fact> letPass(Case subject, Deliberating state) {
    var at = state.clock().at();
    var passed = state.bench().ignored();
    var next = org.next(subject.dossier(), passed);
    if (next == null) {
      return stall(subject, passed, true, Actor.CLOCK, at);
    }
    var bench = passed.climbTo(next);
    subject.become(state.climb(bench, org.ruling(next, subject.dossier().urgency(), now)));
    var route = org.route(subject.dossier(), next);
    subject.walked(route);
    return said(
        new CaseClimbed(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            Actor.CLOCK,
            at,
            passed.adjudicator(),
            true,
            bench.adjudicator(),
            bench.level(),
            route));
  }

  /** Nobody is left; a reminder follows. */
  List<Fact> stall(Case subject, Bench last, boolean inaction, Actor actor, Instant at) {
    var reminder = org.reminder(last, subject.dossier(), now);
    subject.become(subject.state().stall(last, reminder));
    Adjudicator from = last.adjudicator();
    return said(
        new CaseStalled(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            actor,
            at,
            from,
            inaction,
            reminder.at()));
  }

  private List<Fact> remind(Case subject, Stalled stalled) {
    var at = stalled.clock().at();
    var next = org.reminder(stalled.bench(), subject.dossier(), now);
    var reminded = stalled.remind(next);
    subject.note(reminded);
    return said(
        new CaseReminded(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            Actor.CLOCK,
            at,
            reminded.reminders(),
            next.at()));
  }

  private static List<Fact> said(OfCase event) {
    return List.of(new Fact.Said(event));
  }
}
