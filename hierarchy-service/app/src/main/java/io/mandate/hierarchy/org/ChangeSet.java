package io.mandate.hierarchy.org;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A set of changes under way; the org is locked until its transaction ends.
 *
 * @param version of the org that this makes
 * @param at the transaction's instant
 * @param zone of the organisation's dates
 */
public record ChangeSet(long version, Instant at, ZoneId zone) {

  /** Today in the organisation's zone. */
  public LocalDate today() {
    return at.atZone(zone).toLocalDate();
  }
}
