package io.mandate.local.demo;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again until what the story waits for is there. */
final class Until {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Until() {}

  /**
   * @throws NotSeen when it is not there within the limit; shows the last answer
   */
  static <T> T seen(String what, Duration limit, Supplier<T> ask, Predicate<T> there) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      var answer = ask.get();
      if (there.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > end) {
        throw new NotSeen(
            "%s was not seen within %d s: %s".formatted(what, limit.toSeconds(), answer));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSeen("interrupted");
    }
  }
}
