package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One part of the work that a COOPERATE ruling orders (rule 10).
 *
 * @param assignmentId minted with the ruling
 * @param party unit code, or {@code person:CODE@UNIT} between person parties
 */
public record Order(
    UUID assignmentId, String party, String deliverable, List<String> criteria, Instant due) {
  public Order {
    criteria = List.copyOf(criteria);
  }
}
