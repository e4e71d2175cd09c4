package io.mandate.platform.time;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads times as callers write them in addresses. */
public final class Instants {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  private Instants() {}

  /**
   * @return null for null
   * @throws Problem {@code invalid-request} (400) when it is no RFC 3339 time, or beyond 1900-2200
   */
  public static @Nullable Instant parse(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      var at = OffsetDateTime.parse(text).toInstant();
      if (at.isAfter(FIRST) && at.isBefore(LAST)) {
        return at;
      }
    } catch (DateTimeException _) {
      // Answered below, like a time out of bounds.
    }
    throw Problem.of(PlatformProblems.INVALID_REQUEST).violation(field, "no-instant");
  }

  /**
   * As {@link #parse}, a day.
   *
   * @throws Problem {@code invalid-request} (400) when it is none, or beyond 1900-2200
   */
  public static @Nullable LocalDate day(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    if (readable(text) instanceof LocalDate day) {
      return day;
    }
    throw Problem.of(PlatformProblems.INVALID_REQUEST).violation(field, "no-date");
  }

  /** The day, or null when the text is none or lies beyond 1900-2200. */
  public static @Nullable LocalDate readable(String text) {
    try {
      var day = LocalDate.parse(text);
      return day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
    } catch (DateTimeException _) {
      return null;
    }
  }
}
