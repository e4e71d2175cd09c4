package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.org.Moment;
import java.time.Duration;
import java.time.Instant;

/** Which dates can be set: to come, and as far ahead as the longest window of a policy. */
public final class DueDates {
  private static final Duration MOST = Duration.ofDays(3660);

  private DueDates() {}

  public static boolean tooFar(Instant due, Instant now) {
    return due.isAfter(now.plus(MOST));
  }

  /** Nobody can be bound to a date that has passed. */
  static void requireAhead(Facts task, Moment moment) {
    if (!task.terms().due().isAfter(moment.at())) {
      throw Problem.of(TaskProblems.DUE_PASSED).with("due", task.terms().due());
    }
  }
}
