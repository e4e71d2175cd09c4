package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One party's part of a directive, as the superior ordered it (rule 10).
 *
 * @param party unit code, or {@code person:CODE@UNIT}
 */
public record Order(UUID id, String party, String deliverable, List<String> criteria, Instant due) {
  public Order {
    criteria = List.copyOf(criteria);
  }
}
