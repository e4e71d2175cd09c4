package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;

/** How far the events of a key are taken. */
record Position(int epoch, long sequence) {

  /** Before the first event. */
  static final Position NONE = new Position(0, 0);

  static Position of(EventEnvelope event) {
    return new Position(event.epoch(), event.sequence());
  }

  /** The following number, or the first of a later epoch: there the producer begins anew. */
  boolean isFollowedBy(EventEnvelope event) {
    return event.epoch() == epoch
        ? event.sequence() == sequence + 1
        : event.epoch() > epoch && event.sequence() == 1;
  }

  boolean hasPassed(EventEnvelope event) {
    return event.epoch() < epoch || event.epoch() == epoch && event.sequence() <= sequence;
  }
}
