package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the work that a COOPERATE ruling orders (rule 10).
 *
 * @param assignmentId minted with the ruling
 * @param party unit code, or {@code person:CODE@UNIT} between person parties
 * @param inputs numbers of the ruling's assignments, from 1, that this one waits for (rule 15)
 * @param assembler puts the parts together (拼稿人)
 * @param resources granted for this part
 */
public record Order(
    UUID assignmentId,
    String party,
    String deliverable,
    List<String> criteria,
    Instant due,
    @Nullable List<Integer> inputs,
    @Nullable Boolean assembler,
    @Nullable List<String> resources) {
  public Order {
    criteria = List.copyOf(criteria);
    inputs = inputs == null ? null : List.copyOf(inputs);
    resources = resources == null ? null : List.copyOf(resources);
  }

  /** A part that waits for no other. */
  public Order(
      UUID assignmentId, String party, String deliverable, List<String> criteria, Instant due) {
    this(assignmentId, party, deliverable, criteria, due, null, null, null);
  }
}
