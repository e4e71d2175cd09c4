package io.mandate.hierarchy.api;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The proof that is stored with a decision: on which org it was made, the chains of all parties,
 * and what was passed over.
 *
 * @param chains by the party's string form, in the order the parties were given
 */
public record Path(
    long orgVersion, Instant at, Map<String, Chain> chains, List<PassedOver> passedOver) {
  public Path {
    chains = Collections.unmodifiableMap(new LinkedHashMap<>(chains));
    passedOver = List.copyOf(passedOver);
  }
}
