package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;

/** An event to be parked, and why. */
record Parking(EventEnvelope event, Cause cause, String reason) {

  enum Cause {
    /** It was tried and failed. */
    POISON,
    /** Nobody here knows its type; offered again to a version that does. */
    UNKNOWN_TYPE,
    /** An earlier one of its key is missing or parked; taken when that one is. */
    BEHIND
  }
}
