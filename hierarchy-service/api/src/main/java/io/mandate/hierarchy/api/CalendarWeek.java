package io.mandate.hierarchy.api;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the hours of a week have to look like. */
final class CalendarWeek {
  private CalendarWeek() {}

  /** The same week, its days in order; a weekday that is not named has no hours. */
  static Map<DayOfWeek, List<Hours>> copy(Map<DayOfWeek, List<Hours>> week) {
    Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> copy.put(day, inOrder(hours)));
    return Collections.unmodifiableMap(copy);
  }

  /**
   * @throws IllegalArgumentException when one begins before the one before it has ended
   */
  static List<Hours> inOrder(List<Hours> hours) {
    List<Hours> copy = List.copyOf(hours);
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i).fromMinute() < copy.get(i - 1).toMinute()) {
        throw new IllegalArgumentException("working hours of a day are in order, apart");
      }
    }
    return copy;
  }
}
