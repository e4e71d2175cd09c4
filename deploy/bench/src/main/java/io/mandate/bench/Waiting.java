package io.mandate.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits, with a bound. */
final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Waiting() {}

  /**
   * Asks every 10 ms.
   *
   * @throws IllegalStateException when it does not come true within the limit
   */
  static void until(Duration limit, BooleanSupplier there) {
    long end = System.nanoTime() + limit.toNanos();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not seen within " + limit);
      }
      pause(PAUSE);
    }
  }

  static void until(Instant instant) {
    pause(Duration.between(Instant.now(), instant));
  }

  private static void pause(Duration duration) {
    try {
      if (duration.isPositive()) {
        Thread.sleep(duration);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
