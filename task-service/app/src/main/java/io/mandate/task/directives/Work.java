package io.mandate.task.directives;

import io.mandate.task.api.Delivery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an assignment, and how it is judged.
 *
 * @param late nothing was delivered by the due date
 * @param judgement in front of whom; null before it is to be judged
 * @param judged the verdict; null before
 */
public record Work(
    List<Delivery> deliveries,
    boolean late,
    @Nullable Judgement judgement,
    @Nullable Judged judged) {
  static final Work NONE = new Work(List.of(), false, null, null);

  public Work {
    deliveries = List.copyOf(deliveries);
  }

  @Nullable Delivery last() {
    return deliveries.isEmpty() ? null : deliveries.getLast();
  }

  Work delivered(Delivery delivery) {
    return new Work(
        Stream.concat(deliveries.stream(), Stream.of(delivery)).toList(), late, judgement, judged);
  }

  Work overdue() {
    return new Work(deliveries, true, judgement, judged);
  }

  Work before(Judgement other) {
    return new Work(deliveries, late, other, judged);
  }

  Work judged(Judged verdict) {
    return new Work(deliveries, late, judgement, verdict);
  }
}
