package io.mandate.task.directives;

import io.mandate.task.api.Order;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other terms for parts of a directive that are not judged yet, and further parts (rule 11).
 *
 * @param added to be numbered on from the last part
 */
public record Amendment(String reasons, List<Change> changes, List<Order> added) {
  public Amendment {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
  }

  /**
   * What is other about one part; null is as it was.
   *
   * @param number of the part, from 1
   */
  public record Change(
      int number,
      @Nullable String deliverable,
      @Nullable List<String> criteria,
      @Nullable Instant due) {

    Order of(Order order) {
      return new Order(
          order.id(),
          order.party(),
          deliverable == null ? order.deliverable() : deliverable,
          criteria == null ? order.criteria() : criteria,
          due == null ? order.due() : due,
          order.inputs(),
          order.assembler(),
          order.resources());
    }
  }
}
