package io.mandate.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parked event as ops sees it.
 *
 * @param cause POISON (it was tried and failed), UNKNOWN_TYPE, or BEHIND (an earlier one of its key
 *     is missing or parked)
 * @param data what it says, as JSON text; null in lists
 */
record ParkedEvent(
    long id,
    String topic,
    String source,
    String key,
    int epoch,
    long sequence,
    String type,
    Instant time,
    Parking.Cause cause,
    String reason,
    Instant parkedAt,
    @Nullable Skipped skipped,
    @Nullable String data) {

  /** Who passed it over, and why. */
  record Skipped(Instant at, String by, String because) {}

  Key countedUnder() {
    return new Key(source, key);
  }
}
