package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.escalation.cases.Bargain.Closing;
import io.mandate.task.api.TaskLife.WishMade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settled is settled: what the parties still wish for while the case decides (rule 20). Whichever
 * commits first, ruling, settlement or withdrawal, stands; a wish counts when the case receives it.
 */
final class Wishes {
  private final Instant now;

  Wishes(Instant now) {
    this.now = now;
  }

  List<Fact> take(Case subject, WishMade wish) {
    var actor = actor(wish);
    if (!subject.state().open()) {
      return List.of(new Fact.Noted("WishTooLate", actor, now, wish));
    }
    var facts = new ArrayList<Fact>();
    facts.add(new Fact.Noted("WishReceived", actor, now, wish));
    var bargain = subject.bargain().with(wish, subject.dossier());
    subject.bargain(bargain);
    var closing = bargain.closedBy(wish, subject.dossier(), now);
    if (closing != null) {
      facts.add(new Fact.Said(close(subject, closing, actor)));
    }
    return facts;
  }

  private EscalationEvent close(Case subject, Closing closing, Actor actor) {
    return switch (closing) {
      case Closing.OnTerms terms ->
          settle(subject, CaseSettled.On.TERMS, null, terms.wishes(), actor);
      case Closing.OnDelivery on ->
          settle(subject, CaseSettled.On.DELIVERY, on.delivery(), on.wishes(), actor);
      case Closing.Withdrawal withdrawal -> {
        subject.become(subject.state().withdraw(new CaseState.Withdrawn(now)));
        yield new CaseWithdrawn(
            subject.taskId(), subject.id(), subject.escalation(), actor, now, withdrawal.wishes());
      }
      case Closing.Annulment annulment -> {
        subject.become(subject.state().annul(new CaseState.Annulled(now)));
        yield new CaseAnnulled(
            subject.taskId(), subject.id(), subject.escalation(), actor, now, annulment.wishes());
      }
    };
  }

  private CaseSettled settle(
      Case subject,
      CaseSettled.On on,
      @Nullable Integer delivery,
      List<java.util.UUID> wishes,
      Actor actor) {
    subject.become(subject.state().settle(new CaseState.Settled(on, delivery, now)));
    return new CaseSettled(
        subject.taskId(), subject.id(), subject.escalation(), actor, now, on, delivery, wishes);
  }

  private static Actor actor(WishMade wish) {
    var from = wish.actor();
    return new Actor(from.by(), from.onBehalfOf(), from.system());
  }
}
