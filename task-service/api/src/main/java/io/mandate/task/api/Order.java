package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One party's part of a directive, as the superior ordered it (rule 10).
 *
 * @param party unit code, or {@code person:CODE@UNIT}
 * @param inputs numbers of the directive's parts, from 1, that this one waits for (rule 15)
 * @param assembler puts the parts together (拼稿人)
 * @param resources granted for this part
 */
public record Order(
    UUID id,
    String party,
    String deliverable,
    List<String> criteria,
    Instant due,
    List<Integer> inputs,
    boolean assembler,
    List<String> resources) {
  public Order {
    criteria = List.copyOf(criteria);
    inputs = listed(inputs);
    resources = listed(resources);
  }

  /** A part that waits for no other. */
  public Order(UUID id, String party, String deliverable, List<String> criteria, Instant due) {
    this(id, party, deliverable, criteria, due, List.of(), false, List.of());
  }

  /** What was ordered before there were inputs and resources names none. */
  private static <T> List<T> listed(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
