package io.mandate.platform.events;

/** Bytes that are no event, or not the event they claim to be. */
public class UnreadableEvent extends RuntimeException {

  public UnreadableEvent(String reason) {
    super(reason);
  }

  public UnreadableEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
