package io.mandate.task.records;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Instants;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A half-open stretch of time, from the first instant to before the second. */
public record Period(Instant from, Instant to) {
  private static final Duration YEAR = Duration.ofDays(365);

  /**
   * As somebody asks for it: without an end up to now, without a start the year before the end.
   *
   * @throws Problem {@code invalid-request} for what is no instant, or ends before it starts
   */
  public static Period of(@Nullable String from, @Nullable String to, Instant now) {
    Instant end = Objects.requireNonNullElse(Instants.parse("query.to", to), now);
    Instant start =
        Objects.requireNonNullElseGet(Instants.parse("query.from", from), () -> end.minus(YEAR));
    if (start.isAfter(end)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.from", "after-end");
    }
    return new Period(start, end);
  }
}
