package io.mandate.task.directives;

import io.mandate.task.api.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an assignment, and how it is judged.
 *
 * @param late nothing was delivered by the due date
 * @param judgement in front of whom; null before it is to be judged
 * @param judged the verdict that ended it; null before
 * @param due the date that holds instead of the ordered one; null where that holds
 * @param earlier verdicts after which it was to be done again (rule 15)
 */
public record Work(
    List<Delivery> deliveries,
    boolean late,
    @Nullable Judgement judgement,
    @Nullable Judged judged,
    @Nullable Instant due,
    List<Judged> earlier) {
  static final Work NONE = new Work(List.of(), false, null, null, null, List.of());

  public Work {
    deliveries = List.copyOf(deliveries);
    earlier = verdicts(earlier);
  }

  /** Work that is older than redos has no earlier verdicts. */
  private static List<Judged> verdicts(@Nullable List<Judged> stored) {
    return stored == null ? List.of() : List.copyOf(stored);
  }

  /** The last delivery that is not judged yet. */
  @Nullable Delivery last() {
    int judgedBefore = earlier.isEmpty() ? 0 : earlier.getLast().deliveries();
    return deliveries.size() <= judgedBefore ? null : deliveries.getLast();
  }

  Work delivered(Delivery delivery) {
    return new Work(and(deliveries, delivery), late, judgement, judged, due, earlier);
  }

  Work overdue() {
    return new Work(deliveries, true, judgement, judged, due, earlier);
  }

  Work before(Judgement other) {
    return new Work(deliveries, late, other, judged, due, earlier);
  }

  Work judged(Judged verdict) {
    return new Work(deliveries, late, judgement, verdict, due, earlier);
  }

  /** To be done again: the verdict stays on record. */
  Work again(Judged verdict, Instant newDue) {
    return new Work(deliveries, false, null, null, newDue, and(earlier, verdict));
  }

  /** To be done after all, by the ordered date. */
  Work reopened() {
    return new Work(deliveries, false, null, judged, null, earlier);
  }

  Work dueBy(@Nullable Instant newDue) {
    return new Work(deliveries, late, judgement, judged, newDue, earlier);
  }

  private static <T> List<T> and(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
