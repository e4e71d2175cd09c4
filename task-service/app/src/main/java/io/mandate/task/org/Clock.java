package io.mandate.task.org;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that happens next, with everything that explains its instant (rules 23, 25).
 *
 * @param party whose clock it is; an office for a judge's clock
 * @param due when it runs out
 * @param start when it was started
 * @param window ISO-8601, by policy; null for a date that somebody set
 * @param zone the zone that its days were counted in
 * @param calendar the working calendar it was counted by
 * @param policyVersion stamped at the start; 0 for a date that somebody set
 * @param provisional the calendar did not cover all of it
 * @param replaced what a vacancy's clock took the place of
 * @param answerer who answered for the party when it started or was inherited; null for an
 *     office's, a vacancy's, and one from before this was kept
 */
public record Clock(
    String party,
    Kind kind,
    Instant due,
    Instant start,
    @Nullable String window,
    String zone,
    String calendar,
    long policyVersion,
    boolean provisional,
    @Nullable Clock replaced,
    @Nullable String answerer) {

  /** Which window it is. */
  public enum Kind {
    ANSWER,
    GRACE,
    DUE_DATE,
    CONFIRMATION,
    VACANCY,
    CASE,
    VERDICT,
    REMINDER
  }

  /** A clock without policy: a date that was agreed or ordered, or the service's own minute. */
  public static Clock dated(String party, Kind kind, Instant due, Instant start) {
    return new Clock(party, kind, due, start, null, "UTC", "none", 0, false, null, null);
  }

  /** The same clock while its party has no head; it remembers what it stands in for (rule 7). */
  public Clock replacing(Clock other) {
    return with(due, other, null);
  }

  /** This clock, or the one that a vacancy's stands in for. */
  public Clock held() {
    return replaced == null ? this : replaced;
  }

  /** The same clock, running out later. */
  public Clock notBefore(Instant other) {
    return other.isAfter(due) ? with(other, replaced, answerer) : this;
  }

  /** The same clock, with this person to answer for its party. */
  public Clock answeredBy(@Nullable String person) {
    return with(due, replaced, person);
  }

  private Clock with(Instant newDue, @Nullable Clock standIn, @Nullable String person) {
    return new Clock(
        party,
        kind,
        newDue,
        start,
        window,
        zone,
        calendar,
        policyVersion,
        provisional,
        standIn,
        person);
  }
}
