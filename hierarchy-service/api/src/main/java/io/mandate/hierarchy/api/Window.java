package io.mandate.hierarchy.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as policies give it, in ISO-8601: {@code P3D} is three working days, ending at
 * the same local time; {@code PT8H} is eight elapsed working hours. Positive, at most ten years.
 *
 * @param days working days, or 0 when the window counts elapsed time
 * @param elapsed elapsed working time, or zero when the window counts days
 */
public record Window(int days, Duration elapsed) {
  private static final int MOST_DAYS = 3660;
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,4})D");

  public Window {
    boolean counts = days > 0 && days <= MOST_DAYS;
    boolean elapses = elapsed.isPositive() && elapsed.compareTo(Duration.ofDays(MOST_DAYS)) <= 0;
    if (!(counts && elapsed.isZero()) && !(days == 0 && elapses)) {
      throw new IllegalArgumentException(
          "a window is days (P3D) or hours (PT8H), positive and at most " + MOST_DAYS + " days");
    }
  }

  /** So many working days, ending at the same local time. */
  public static Window ofDays(int days) {
    return new Window(days, Duration.ZERO);
  }

  /** So much elapsed working time. */
  public static Window of(Duration elapsed) {
    return new Window(0, elapsed);
  }

  /**
   * Reads {@code P3D} or {@code PT8H}.
   *
   * @throws IllegalArgumentException when it is neither, mixes both, or is out of bounds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Window parse(String text) {
    Matcher days = DAYS.matcher(text);
    if (days.matches()) {
      return ofDays(Integer.parseInt(days.group(1)));
    }
    if (!text.startsWith("PT")) {
      throw new IllegalArgumentException("'" + text + "' is no window: write P3D or PT8H");
    }
    try {
      return of(Duration.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no window: write P3D or PT8H", e);
    }
  }

  /** Whether it counts days rather than elapsed time. */
  public boolean countsDays() {
    return days > 0;
  }

  @JsonValue
  @Override
  public String toString() {
    return countsDays() ? "P" + days + "D" : elapsed.toString();
  }
}
