package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * Working hours of one day, in local time of the calendar's zone, in whole minutes.
 *
 * @param from when they begin
 * @param to when they end, later than {@code from}; {@code 00:00} is the end of the day
 */
public record Hours(
    @JsonFormat(pattern = "HH:mm") LocalTime from, @JsonFormat(pattern = "HH:mm") LocalTime to) {
  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException when they end before they begin, or not on a minute
   */
  public Hours {
    if (!onMinute(from) || !onMinute(to) || minute(from) >= endMinute(to)) {
      throw new IllegalArgumentException(
          "working hours are from one minute to a later one of the same day, not "
              + from
              + "-"
              + to);
    }
  }

  /** From 0. */
  int fromMinute() {
    return minute(from);
  }

  /** Up to 1440. */
  int toMinute() {
    return endMinute(to);
  }

  private static boolean onMinute(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / SECONDS_OF_A_MINUTE;
  }

  private static int endMinute(LocalTime to) {
    return to.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minute(to);
  }
}
