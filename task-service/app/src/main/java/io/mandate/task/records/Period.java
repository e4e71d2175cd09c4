package io.mandate.task.records;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A half-open stretch of time, from the first instant to before the second. */
public record Period(Instant from, Instant to) {
  private static final Duration YEAR = Duration.ofDays(365);

  /**
   * As somebody asks for it: without an end up to now, without a start the year before the end.
   *
   * @throws Problem {@code invalid-request} for what is no instant, or ends before it starts
   */
  static Period of(@Nullable String from, @Nullable String to, Instant now) {
    Instant end = to == null ? now : instant("to", to);
    Instant start = from == null ? end.minus(YEAR) : instant("from", from);
    if (start.isAfter(end)) {
      throw wrong("from", "after-end");
    }
    return new Period(start, end);
  }

  private static Instant instant(String name, String given) {
    try {
      return Instant.parse(given);
    } catch (DateTimeException _) {
      throw wrong(name, "instant-form");
    }
  }

  private static Problem wrong(String name, String code) {
    return Problem.of(PlatformProblems.INVALID_REQUEST).violation("query." + name, code);
  }
}
