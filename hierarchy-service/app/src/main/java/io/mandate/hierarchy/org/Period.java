package io.mandate.hierarchy.org;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Half-open days in the organisation's zone.
 *
 * @param to first day on which it no longer holds; null: without end
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

  /**
   * As a caller wishes it, from a day on (default today).
   *
   * @throws Problem {@code invalid-request} (400) when there is no day in it
   */
  public static Period wished(ChangeSet changes, @Nullable LocalDate from, @Nullable LocalDate to) {
    var period = new Period(from == null ? changes.today() : from, to);
    if (to != null && !period.from().isBefore(to)) {
      throw refused("body.to", "ends-before-it-starts");
    }
    return period;
  }

  /**
   * Of powers: nobody can have had one on a day that is over.
   *
   * @throws Problem {@code invalid-request} (400) when it begins before today
   */
  public Period notBackwards(ChangeSet changes) {
    if (from.isBefore(changes.today())) {
      throw refused("body.from", "day-is-over");
    }
    return this;
  }

  /**
   * The day on which it is to end (default today).
   *
   * @throws Problem {@code already-ended} (409) when it has ended by then
   */
  public LocalDate endOn(ChangeSet changes, @Nullable LocalDate wished) {
    var day = wished == null ? changes.today() : wished;
    if (to != null && !day.isBefore(to)) {
      throw Problem.of(HierarchyProblems.ALREADY_ENDED).with("to", to);
    }
    return day;
  }

  /**
   * As {@link #endOn}, of powers.
   *
   * @throws Problem {@code invalid-request} (400) for a day before today
   */
  public LocalDate endNotBackwards(ChangeSet changes, @Nullable LocalDate wished) {
    if (wished != null && wished.isBefore(changes.today())) {
      throw refused("body.on", "day-is-over");
    }
    return endOn(changes, wished);
  }

  private static Problem refused(String field, String code) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation(field, code);
  }
}
