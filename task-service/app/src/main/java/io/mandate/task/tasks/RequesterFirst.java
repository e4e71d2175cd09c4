package io.mandate.task.tasks;

import io.mandate.task.api.RequesterPart;
import io.mandate.task.api.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Rule 5: terms may bind the requester too. His part comes first, and what he is later by moves the
 * counterpart's due date.
 */
final class RequesterFirst {
  private RequesterFirst() {}

  /**
   * His part is confirmed: the terms by which the counterpart is bound.
   *
   * @param soonest the least that the counterpart is left
   */
  static Terms met(Facts task, Instant soonest) {
    Instant handedOver = task.bargaining().requesterDeliveries().getLast().at();
    Terms moved = task.terms().after(Duration.between(part(task).due(), handedOver));
    return moved.due().isBefore(soonest) ? moved.dueBy(soonest) : moved;
  }

  /** His part is to be done again by this date. */
  static Terms again(Facts task, Instant due) {
    return task.terms().partDueBy(part(task), due);
  }

  /** Both bind the requester to the same. */
  static boolean samePart(Terms one, Terms other) {
    RequesterPart before = one.requesterPart();
    RequesterPart after = other.requesterPart();
    return before != null && after != null && before.what().equals(after.what());
  }

  private static RequesterPart part(Facts task) {
    return Objects.requireNonNull(task.terms().requesterPart());
  }
}
