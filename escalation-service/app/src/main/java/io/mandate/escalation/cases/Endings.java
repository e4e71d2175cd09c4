package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.escalation.cases.Bargain.Closing;
import java.time.Instant;

/** Ends a case without a ruling (rule 20). */
final class Endings {
  private final Instant now;

  Endings(Instant now) {
    this.now = now;
  }

  Fact end(Case subject, Closing closing, Actor actor) {
    return new Fact.Said(said(subject, closing, actor));
  }

  private EscalationEvent said(Case subject, Closing closing, Actor actor) {
    return switch (closing) {
      case Closing.OnTerms(var wishes, var terms) -> {
        var end = new CaseState.Settled(CaseSettled.On.TERMS, null, terms, now);
        subject.become(subject.state().settle(end));
        yield new CaseSettled(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            actor,
            now,
            end.on(),
            null,
            wishes,
            terms);
      }
      case Closing.OnDelivery(var delivery, var wishes) -> {
        var end = new CaseState.Settled(CaseSettled.On.DELIVERY, delivery, null, now);
        subject.become(subject.state().settle(end));
        yield new CaseSettled(
            subject.taskId(),
            subject.id(),
            subject.escalation(),
            actor,
            now,
            end.on(),
            delivery,
            wishes,
            null);
      }
      case Closing.Withdrawal(var wishes, var effort) -> {
        subject.become(subject.state().withdraw(new CaseState.Withdrawn(now)));
        yield new CaseWithdrawn(
            subject.taskId(), subject.id(), subject.escalation(), actor, now, wishes, effort);
      }
      case Closing.Annulment(var wishes) -> {
        subject.become(subject.state().annul(new CaseState.Annulled(now)));
        yield new CaseAnnulled(
            subject.taskId(), subject.id(), subject.escalation(), actor, now, wishes);
      }
    };
  }
}
