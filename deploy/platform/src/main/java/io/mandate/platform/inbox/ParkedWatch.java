package io.mandate.platform.inbox;

import java.time.Duration;

/**
 * Keeps the usual batch from asking whether something parked can go on: asked only after something
 * was parked here, and now and then for what others parked.
 */
final class ParkedWatch {

  private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

  private final Draining draining;
  private boolean needed = true;
  private long asked = System.nanoTime();

  ParkedWatch(Draining draining) {
    this.draining = draining;
  }

  /** Says whether the last batch parked something. */
  void parked(boolean something) {
    needed |= something;
  }

  void drainIfNeeded() {
    var now = System.nanoTime();
    if (needed || now - asked > NOW_AND_THEN.toNanos()) {
      asked = now;
      needed = draining.drainRipe();
    }
  }
}
