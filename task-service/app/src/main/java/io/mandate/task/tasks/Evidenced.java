package io.mandate.task.tasks;

import io.mandate.task.api.Delivery;
import java.util.List;

/** Rule 13: done means evidence for every criterion. */
final class Evidenced {
  private Evidenced() {}

  /** The last delivery lacks evidence for some criterion. */
  static boolean lacking(Facts task) {
    Delivery last = task.lastDelivery();
    return last == null || !last.proves(task.terms().criteria().size());
  }

  /** The last delivery of the requester's own part, which is its one criterion, lacks evidence. */
  static boolean lackingFirst(Facts task) {
    List<Delivery> own = task.bargaining().requesterDeliveries();
    return own.isEmpty() || !own.getLast().proves(1);
  }
}
