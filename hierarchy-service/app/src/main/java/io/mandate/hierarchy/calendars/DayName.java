package io.mandate.hierarchy.calendars;

import org.jspecify.annotations.Nullable;

/** The name of an occasion, no longer than it is shown. */
final class DayName {
  private static final int MOST = 60;

  private DayName() {}

  static @Nullable String of(@Nullable String given) {
    var name = given == null ? "" : given.replace('\0', ' ').strip();
    if (name.isEmpty()) {
      return null;
    }
    int length = name.codePointCount(0, name.length());
    return length <= MOST ? name : name.substring(0, name.offsetByCodePoints(0, MOST));
  }
}
