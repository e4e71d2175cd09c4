package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from its weekday: a holiday, a make-up workday (调休), or one of other hours.
 *
 * @param working whether there are working hours on it
 * @param hours its own, in order; null on a working day: those of the first weekday that has any
 * @param name of the occasion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpecialDay(
    LocalDate date, boolean working, @Nullable List<Hours> hours, @Nullable String name) {

  /**
   * @throws IllegalArgumentException when a day off has hours, a working one an empty list, or they
   *     are not in order
   */
  public SpecialDay {
    Objects.requireNonNull(date, "date");
    hours = hours == null ? null : CalendarWeek.inOrder(hours);
    if (hours != null && working == hours.isEmpty()) {
      throw new IllegalArgumentException(date + ": a working day has hours, a day off has none");
    }
  }

  /** A holiday. */
  public static SpecialDay off(LocalDate date, @Nullable String name) {
    return new SpecialDay(date, false, null, name);
  }

  /** A workday with the usual hours. */
  public static SpecialDay workday(LocalDate date, @Nullable String name) {
    return new SpecialDay(date, true, null, name);
  }
}
