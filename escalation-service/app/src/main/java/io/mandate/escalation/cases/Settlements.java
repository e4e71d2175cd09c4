package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.OfferedTerms;
import io.mandate.escalation.api.Proceedings.SettlementAssented;
import io.mandate.escalation.api.Proceedings.SettlementOffered;
import io.mandate.escalation.api.Proceedings.WithdrawalAsked;
import io.mandate.escalation.cases.Bargain.Closing;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until a ruling the parties may settle, on the case itself: both assent to one set of terms, and
 * to a second settlement after OVERDUE the adjudicator too; or the requester withdraws (rule 20).
 */
final class Settlements {
  private final Instant now;
  private final Endings endings;

  Settlements(Instant now) {
    this.now = now;
    this.endings = new Endings(now);
  }

  /** Replaces the offer that stood. */
  List<Fact> offer(Case subject, String side, OfferedTerms terms, Actor actor) {
    requireFuture(terms.due());
    subject.bargains(subject.bargain().offered(side, terms, now));
    return List.of(
        new Fact.Said(
            new SettlementOffered(
                subject.taskId(),
                subject.id(),
                subject.escalation(),
                actor,
                now,
                side,
                subject.bargain().offerNumber(),
                terms)));
  }

  private void requireFuture(Instant due) {
    var problem = Problem.of(PlatformProblems.INVALID_REQUEST);
    if (!due.isAfter(now)) {
      throw problem.violation("body.due", "due-past");
    }
    if (due.isAfter(now.plus(Assigning.FURTHEST))) {
      throw problem.violation("body.due", "due-too-far");
    }
  }

  /**
   * @param number of the offer that the side has read: another may have replaced it
   */
  List<Fact> assent(Case subject, String side, int number, Actor actor) {
    var _ = subject.state().bargain();
    var bargain = subject.bargain();
    if (number != bargain.offerNumber()) {
      throw Problem.of(CaseProblems.OFFER_REPLACED).with("number", bargain.offerNumber());
    }
    if (bargain.assents().contains(side)) {
      throw Problem.of(CaseProblems.ALREADY_ASSENTED).with("side", side);
    }
    if (!bargain.terms(subject.dossier()).due().isAfter(now)) {
      throw Problem.of(CaseProblems.OFFER_EXPIRED);
    }
    subject.bargains(bargain.assented(side));
    var facts = new ArrayList<Fact>();
    facts.add(assented(subject, side, actor));
    var closing = subject.bargain().onTerms(subject.dossier(), now);
    return closing == null ? facts : ended(facts, subject, closing, actor);
  }

  /** The adjudicator assents to a second settlement that both sides are ready for. */
  List<Fact> allow(Case subject, Actor actor) {
    var _ = subject.state().bargain();
    var ready = subject.bargain().ready(subject.dossier(), now);
    if (!subject.bargain().barred() || ready == null) {
      throw Problem.of(CaseProblems.NOTHING_TO_ASSENT);
    }
    subject.bargains(subject.bargain().unbarred());
    var facts = new ArrayList<Fact>();
    facts.add(assented(subject, null, actor));
    return ended(facts, subject, ready, actor);
  }

  /**
   * The requester withdraws. What was agreed needs the counterpart's consent, or its evidenced
   * effort counted.
   *
   * @param countEffort whether he takes the second way
   */
  List<Fact> withdraw(
      Case subject, String side, @Nullable String reason, boolean countEffort, Actor actor) {
    if (!side.equals(subject.dossier().requester())) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    var _ = subject.state().bargain();
    var bargain = subject.bargain();
    if (!bargain.agreed() || countEffort) {
      var effort = bargain.agreed() ? Boolean.TRUE : null;
      var closing = new Closing.Withdrawal(bargain.ids(Wish.WITHDRAWAL), effort);
      return List.of(endings.end(subject, closing, actor));
    }
    subject.bargains(bargain.withdrawal());
    return List.of(
        new Fact.Said(
            new WithdrawalAsked(
                subject.taskId(), subject.id(), subject.escalation(), actor, now, side, reason)));
  }

  /** The counterpart consents to a withdrawal that the requester asked for. */
  List<Fact> consent(Case subject, String side, Actor actor) {
    if (!side.equals(subject.dossier().counterpart())) {
      throw Problem.of(CaseProblems.NOT_YOUR_SIDE);
    }
    var _ = subject.state().bargain();
    if (!subject.bargain().withdrawalAsked(subject.dossier())) {
      throw Problem.of(CaseProblems.NOTHING_TO_ASSENT);
    }
    var closing = new Closing.Withdrawal(subject.bargain().ids(Wish.WITHDRAWAL), null);
    return List.of(endings.end(subject, closing, actor));
  }

  private List<Fact> ended(List<Fact> facts, Case subject, Closing closing, Actor actor) {
    facts.add(endings.end(subject, closing, actor));
    return facts;
  }

  private Fact assented(Case subject, @Nullable String side, Actor actor) {
    return new Fact.Said(
        new SettlementAssented(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            actor,
            now,
            side,
            subject.bargain().offerNumber()));
  }
}
