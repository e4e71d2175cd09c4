package io.mandate.task.tasks;

import io.mandate.task.api.Delivery;

/** Rule 13: done means evidence for every criterion. */
final class Evidenced {
  private Evidenced() {}

  /** The last delivery lacks evidence for some criterion. */
  static boolean lacking(Facts task) {
    Delivery last = task.lastDelivery();
    return last == null || !last.proves(task.terms().criteria().size());
  }
}
