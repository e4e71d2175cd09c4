package io.mandate.task.org;

import io.mandate.task.api.Actor;
import java.time.Instant;

/**
 * Who does something, when, and on which org (rule 21).
 *
 * @param at the transaction's instant
 */
public record Moment(Actor actor, Instant at, Footing org) {

  /** The same instant, with another actor. */
  public Moment by(Actor other) {
    return new Moment(other, at, org);
  }

  /** The same instant, with the clock as the actor. */
  public Moment byClock() {
    return by(Actor.CLOCK);
  }
}
