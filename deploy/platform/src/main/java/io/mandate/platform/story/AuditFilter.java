package io.mandate.platform.story;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records; all of what is null.
 *
 * @param from recorded then or later
 * @param to recorded before
 * @param unit that it concerns
 * @param actor who did it, or for whom it was done
 */
record AuditFilter(
    @Nullable Instant from, @Nullable Instant to, @Nullable String unit, @Nullable String actor) {

  /** An instant of the query; another text is {@code invalid-request} (400). */
  static @Nullable Instant instant(String name, @Nullable String given) {
    try {
      return given == null ? null : Instant.parse(given);
    } catch (DateTimeException _) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query." + name, "wrong-type");
    }
  }
}
