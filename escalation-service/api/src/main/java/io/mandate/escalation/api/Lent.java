package io.mandate.escalation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The powers that a ruling lends who coordinates its work, for that work alone (rule 12).
 *
 * @param mandateId minted with the ruling
 * @param coordinator code of a unit under the adjudicator; its head has the powers
 * @param powers at least one, each once
 * @param until when they end at the latest; null: with the work
 */
public record Lent(
    UUID mandateId, String coordinator, List<Power> powers, @Nullable Instant until) {
  public Lent {
    powers = powers.stream().distinct().sorted().toList();
  }
}
