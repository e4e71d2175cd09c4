package io.mandate.hierarchy.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When windows run out. Today every calendar is round the clock.
 *
 * @param zone in which days are counted
 * @param calendar code of the calendar
 */
record WorkingTime(ZoneId zone, String calendar) {

  Deadline deadline(Instant start, Window window, long policyVersion) {
    Instant end = window.countsDays() ? daysLater(start, window) : start.plus(window.elapsed());
    return new Deadline(end, start, zone, calendar, window, policyVersion, false);
  }

  /** In a gap of local time it moves forward by the gap; of an overlap it takes the first. */
  private Instant daysLater(Instant start, Window window) {
    LocalDateTime end = LocalDateTime.ofInstant(start, zone).plusDays(window.days());
    return ZonedDateTime.ofLocal(end, zone, null).toInstant();
  }
}
