package io.mandate.task.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.task.api.Delivery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the parties have come with each other.
 *
 * @param offeredBy whose terms are on the table or in force; null before there were others than the
 *     requester's
 * @param requesterDeliveries of the requester's own part, the newest last
 * @param requesterPartMet the counterpart confirmed that part, and is bound itself (rule 5)
 * @param settled what binds them was settled at a case (rule 20)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bargaining(
    @Nullable String offeredBy,
    List<Delivery> requesterDeliveries,
    boolean requesterPartMet,
    boolean settled) {
  static final Bargaining NONE = new Bargaining(null, List.of(), false, false);

  public Bargaining {
    requesterDeliveries = List.copyOf(requesterDeliveries);
  }

  /**
   * Other terms.
   *
   * @param samePart they bind the requester to the same as before
   */
  Bargaining offered(String by, boolean samePart) {
    return new Bargaining(by, requesterDeliveries, requesterPartMet && samePart, settled);
  }

  Bargaining delivered(Delivery own) {
    return new Bargaining(offeredBy, more(requesterDeliveries, own), requesterPartMet, settled);
  }

  Bargaining met() {
    return new Bargaining(offeredBy, requesterDeliveries, true, settled);
  }

  /** What binds them now was settled at a case, or was not. */
  Bargaining settled(boolean atCase) {
    return new Bargaining(offeredBy, requesterDeliveries, requesterPartMet, atCase);
  }

  static <T> List<T> more(List<T> before, T added) {
    return Stream.concat(before.stream(), Stream.of(added)).toList();
  }
}
