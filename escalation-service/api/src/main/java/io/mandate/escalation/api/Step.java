package io.mandate.escalation.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop on the way to the adjudicator, nearest first: the stored proof of how he was found.
 *
 * @param party whose chain it is in
 * @param distance position in that chain, from 1; 0 where it was passed over
 * @param person who stands there; null for a vacancy
 * @param passedOver why it could not rule: {@code VACANT}, {@code IS_PARTY}, {@code
 *     ANSWERS_FOR_PARTY}; null where it could
 */
public record Step(
    String party,
    int distance,
    List<String> offices,
    @Nullable String person,
    @Nullable String passedOver) {
  public Step {
    offices = List.copyOf(offices);
  }
}
