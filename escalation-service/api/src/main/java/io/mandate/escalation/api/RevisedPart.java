package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision changes about one part of ruled work; what is left out stays (rule 10).
 *
 * @param number of the part, from 1
 */
public record RevisedPart(
    int number,
    @Nullable String deliverable,
    @Nullable List<String> criteria,
    @Nullable Instant due) {
  public RevisedPart {
    criteria = criteria == null ? null : List.copyOf(criteria);
  }
}
