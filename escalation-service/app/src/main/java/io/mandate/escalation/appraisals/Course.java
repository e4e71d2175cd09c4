package io.mandate.escalation.appraisals;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.api.Appraising.AppraisalClimbed;
import io.mandate.escalation.api.Appraising.AppraisalDecided;
import io.mandate.escalation.api.Appraising.AppraisalLapsed;
import io.mandate.escalation.api.Appraising.AppraisalOpened;
import io.mandate.escalation.api.Appraising.AppraisalProposed;
import io.mandate.escalation.api.Appraising.AppraisalVoided;
import io.mandate.escalation.api.Seat;
import io.mandate.escalation.api.VoidCause;
import io.mandate.escalation.appraisals.AppraisalState.Decided;
import io.mandate.escalation.appraisals.AppraisalState.Lapsed;
import io.mandate.escalation.appraisals.AppraisalState.Open;
import io.mandate.escalation.appraisals.AppraisalState.Opened;
import io.mandate.escalation.appraisals.AppraisalState.Proposed;
import io.mandate.escalation.appraisals.AppraisalState.Voided;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.api.Window;
import io.mandate.platform.time.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of an appraisal: what people do to it, and what time does (rules 17, 24). */
final class Course {
  private final OrgChart chart;
  private final Instant now;

  Course(OrgChart chart, Instant now) {
    this.chart = chart;
    this.now = now;
  }

  /** Opens it for the direct superior; null above the top person, who has a record alone. */
  @Nullable Turn open(Matter matter, Subject subject) {
    var proposer = Line.of(chart, subject).directSuperior();
    if (proposer == null) {
      return null;
    }
    var window = window(proposer, AppraisalDuty.PROPOSAL);
    var opened =
        new Appraisal(Ids.next(now), matter, subject, new Opened(proposer, false, window), now);
    return new Turn(opened, List.of(told(opened, Actor.CLOCK, proposer, window.at())));
  }

  /** His direct superior commends: it is proposed at once. */
  Turn commend(Matter matter, Subject subject, Proposed proposed, Actor actor) {
    var made = new Appraisal(Ids.next(now), matter, subject, proposed, now);
    var by = proposed.proposal().by();
    return new Turn(made, List.of(told(made, actor, by, null), proposed(made, proposed, actor)));
  }

  /** What somebody proposes on the subject: who is above him decides. */
  Proposed proposed(Subject subject, Seat by, String text, String reasons) {
    var decider = Line.of(chart, subject).decider(by);
    var window = window(decider, AppraisalDuty.DECISION);
    return new Proposed(decider, new Proposal(text, reasons, by, now), window);
  }

  /** Whose turn it is proposes. */
  Turn propose(Appraisal subject, Proposed proposed, Actor actor) {
    subject.become(subject.state().propose(proposed));
    return new Turn(subject, List.of(proposed(subject, proposed, actor)));
  }

  Turn decide(Appraisal subject, Seat by, AppraisalDecision decision, String reasons, Actor actor) {
    var proposal = subject.state().proposal();
    if (proposal == null) {
      throw AppraisalProblems.illegalMove("decision", subject.state().name());
    }
    subject.become(subject.state().decide(new Decided(by, decision, reasons, proposal, now)));
    return new Turn(
        subject,
        List.of(new AppraisalDecided(subject.taskId(), subject.id(), actor, now, by, decision)));
  }

  /** It no longer counts; nothing when it is over. */
  Turn annul(Appraisal subject, VoidCause cause, Actor actor, Instant at) {
    if (!subject.state().open()) {
      return new Turn(subject, List.of());
    }
    subject.become(subject.state().annul(new Voided(cause, subject.state().proposal(), at)));
    return new Turn(
        subject, List.of(new AppraisalVoided(subject.taskId(), subject.id(), actor, at, cause)));
  }

  /** Brings it up to date; no events when it was. */
  Turn catchUp(Appraisal subject) {
    return subject.due(now) && subject.state() instanceof Open open
        ? letPass(subject, open)
        : new Turn(subject, List.of());
  }

  /** Dated from the deadline; the window that opens then starts now (rule 24). */
  private Turn letPass(Appraisal subject, Open state) {
    var at = state.clock().at();
    var from = state.seat();
    var to = after(subject, state);
    if (to == null) {
      subject.become(state.lapse(new Lapsed(state.duty(), state.proposal(), at)));
      return new Turn(
          subject,
          List.of(
              new AppraisalLapsed(
                  subject.taskId(), subject.id(), Actor.CLOCK, at, state.duty(), from)));
    }
    var window = window(to, state.duty());
    subject.become(state.passOn(to, window));
    return new Turn(
        subject,
        List.of(
            new AppraisalClimbed(
                subject.taskId(),
                subject.id(),
                Actor.CLOCK,
                at,
                state.duty(),
                from,
                to,
                window.at())));
  }

  private @Nullable Seat after(Appraisal subject, Open state) {
    var line = Line.of(chart, subject.subject());
    return switch (state) {
      case Opened opened ->
          opened.second() ? null : line.adjudicator(subject.adjudicator(), opened.seat().person());
      case Proposed proposed -> line.next(proposed.seat(), proposed.proposal().by());
    };
  }

  /** Whose clock it is: of his unit, as of what is not urgent, whatever the task was (rule 25). */
  private Deadline window(Seat seat, AppraisalDuty duty) {
    var unit = Office.parse(seat.office()).unit();
    var policy = chart.policy(unit, Urgency.NORMAL);
    return chart.deadline(unit, now, length(policy, duty), policy.version());
  }

  private static Window length(Policy policy, AppraisalDuty duty) {
    return switch (duty) {
      case PROPOSAL -> policy.proposal();
      case DECISION -> policy.decision();
    };
  }

  private AppraisalProposed proposed(Appraisal subject, Proposed state, Actor actor) {
    return new AppraisalProposed(
        subject.taskId(),
        subject.id(),
        actor,
        now,
        state.proposal().by(),
        state.seat(),
        state.clock().at());
  }

  private AppraisalOpened told(
      Appraisal opened, Actor actor, Seat proposer, @Nullable Instant due) {
    return new AppraisalOpened(
        opened.taskId(),
        opened.id(),
        actor,
        now,
        opened.ground(),
        opened.about(),
        opened.subject().person(),
        opened.subject().standing(),
        proposer,
        due);
  }
}
