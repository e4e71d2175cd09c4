package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.org.Limits;

/**
 * Rule 3: the policy caps how large a favour may be, and how many may be open between two parties,
 * whoever asked for them.
 */
final class FavourCaps {
  private FavourCaps() {}

  /**
   * @param asked a favour with the caps that it was stamped with
   * @param open how many are open between the two already
   * @throws Problem {@code favour-too-large} or {@code favours-open}
   */
  static void check(Facts asked, long open) {
    Limits caps = asked.limits();
    if (caps == null) {
      throw new IllegalArgumentException("a favour that was not asked");
    }
    var cost = asked.ask().cost();
    if (cost != null && cost.personDays().compareTo(caps.favourDays()) > 0) {
      throw Problem.of(TaskProblems.FAVOUR_TOO_LARGE).with("most", caps.favourDays());
    }
    if (open >= caps.favoursOpen()) {
      throw Problem.of(TaskProblems.FAVOURS_OPEN).with("most", caps.favoursOpen());
    }
  }
}
