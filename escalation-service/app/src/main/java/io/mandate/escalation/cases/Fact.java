package io.mandate.escalation.cases;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.OfCase;
import java.time.Instant;

/** Something that goes on a case's record (rule 21). */
sealed interface Fact {

  String type();

  Actor actor();

  /** When it happened; for what a deadline brought, the deadline (rule 24). */
  Instant at();

  Object data();

  /** Said in public too. */
  record Said(OfCase event) implements Fact {
    @Override
    public String type() {
      return event.getClass().getSimpleName();
    }

    @Override
    public Actor actor() {
      return event.actor();
    }

    @Override
    public Instant at() {
      return event.at();
    }

    @Override
    public Object data() {
      return event;
    }
  }

  /** On the timeline only. */
  record Noted(String type, Actor actor, Instant at, Object data) implements Fact {}
}
