package io.mandate.task.tasks;

import java.time.Duration;
import java.time.Instant;

/** How far ahead a date may be set: as far as the longest window of a policy. */
final class DueDates {
  private static final Duration MOST = Duration.ofDays(3660);

  private DueDates() {}

  static boolean tooFar(Instant due, Instant now) {
    return due.isAfter(now.plus(MOST));
  }
}
