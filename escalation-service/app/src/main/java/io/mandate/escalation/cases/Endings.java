package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled.On;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import io.mandate.escalation.cases.Bargain.Closing;
import io.mandate.escalation.cases.CaseState.Settled;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends a case without a ruling (rule 20). */
final class Endings {
  private final Instant now;

  Endings(Instant now) {
    this.now = now;
  }

  Fact end(Case subject, Closing closing, Actor actor) {
    return new Fact.Said(said(subject, closing, actor));
  }

  private OfCase said(Case subject, Closing closing, Actor actor) {
    return switch (closing) {
      case Closing.OnTerms(var wishes, var terms) ->
          settled(subject, new Settled(On.TERMS, null, terms, now), wishes, actor);
      case Closing.OnDelivery(var delivery, var wishes) ->
          settled(subject, new Settled(On.DELIVERY, delivery, null, now), wishes, actor);
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

  private CaseSettled settled(Case subject, Settled end, List<UUID> wishes, Actor actor) {
    subject.become(subject.state().settle(end));
    return new CaseSettled(
        subject.taskId(),
        subject.id(),
        subject.escalation(),
        actor,
        now,
        end.on(),
        end.delivery(),
        wishes,
        end.terms());
  }
}
