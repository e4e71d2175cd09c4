package io.mandate.local.demo;

/**
 * A step of the story that was not seen to happen; the message says which and what came instead.
 */
final class NotSeen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSeen(String message) {
    super(message);
  }
}
