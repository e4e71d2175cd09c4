package io.mandate.hierarchy.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * When windows run out (rule 25). A start outside working hours counts from the next opening. Days
 * end at that local time on the n-th working day after it; in a gap of local time that moves
 * forward by the gap, of an overlap it is the first. Hours are elapsed working time: working hours
 * that begin or end in a gap do so when the clocks change, in an overlap the first time.
 */
record WorkingTime(WorkingCalendar calendar) {
  /** Nothing is further off than this: a century, should a calendar have run out of hours. */
  private static final int MOST_DAYS = 36_600;

  private static final int END_OF_DAY = 24 * 60;

  Deadline deadline(Instant start, Window window, long policyVersion) {
    Instant end = end(start, window);
    ZoneId zone = calendar.zone();
    boolean provisional =
        calendar.provisional(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone));
    return new Deadline(end, start, zone, calendar.code(), window, policyVersion, provisional);
  }

  private Instant end(Instant start, Window window) {
    if (window.countsDays()) {
      return daysAfter(calendar.always() ? start : elapsed(start, Duration.ZERO), window.days());
    }
    return calendar.always() ? start.plus(window.elapsed()) : elapsed(start, window.elapsed());
  }

  private Instant daysAfter(Instant opening, int number) {
    LocalDateTime from = LocalDateTime.ofInstant(opening, calendar.zone());
    LocalDate day = from.toLocalDate();
    LocalDate last = day.plusDays(MOST_DAYS);
    for (int left = number; left > 0 && day.isBefore(last); ) {
      day = day.plusDays(1);
      if (calendar.works(day)) {
        left--;
      }
    }
    LocalDateTime end = day.atTime(from.toLocalTime());
    return ZonedDateTime.ofLocal(end, calendar.zone(), null).toInstant();
  }

  /** When so much working time has passed; of none, the next opening. */
  private Instant elapsed(Instant start, Duration length) {
    LocalDate day = LocalDate.ofInstant(start, calendar.zone());
    LocalDate last = day.plusDays(MOST_DAYS);
    Duration left = length;
    for (; day.isBefore(last); day = day.plusDays(1)) {
      int[] hours = calendar.hours(day);
      for (int i = 0; i < hours.length; i += 2) {
        Instant from = later(start, edge(day, hours[i]));
        Duration piece = Duration.between(from, edge(day, hours[i + 1]));
        if (piece.isPositive() && left.compareTo(piece) <= 0) {
          return from.plus(left);
        }
        left = piece.isPositive() ? left.minus(piece) : left;
      }
    }
    return edge(last, 0);
  }

  private Instant edge(LocalDate day, int minute) {
    LocalDateTime local =
        minute == END_OF_DAY
            ? day.plusDays(1).atStartOfDay()
            : day.atTime(minute / 60, minute % 60);
    ZoneRules rules = calendar.zone().getRules();
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? rules.getTransition(local).getInstant()
        : local.toInstant(offsets.getFirst());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
