package io.mandate.platform.outbox;

/** An event larger than the broker should be asked to carry. */
public class OversizedEvent extends RuntimeException {

  OversizedEvent(OutgoingEvent event, int bytes) {
    super(
        "%s of %s has %,d bytes; at most %,d are sent"
            .formatted(event.type(), event.key(), bytes, Outbox.MAX_PAYLOAD));
  }
}
