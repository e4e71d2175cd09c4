package io.mandate.hierarchy.calendars;

import io.mandate.hierarchy.api.SpecialDay;
import java.util.List;
import java.util.Set;

/**
 * What a file says of holidays.
 *
 * @param years of which it is the whole list
 * @param days by date, no date twice
 * @param faults what in it means nothing; with any the list is not to be taken
 */
public record HolidayList(Set<Integer> years, List<SpecialDay> days, List<Fault> faults) {

  /**
   * A place that means nothing.
   *
   * @param line from 1
   * @param reason a stable code
   */
  public record Fault(int line, String reason) {}
}
