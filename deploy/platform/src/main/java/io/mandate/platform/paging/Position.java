package io.mandate.platform.paging;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sort key of the last row of a page. What cannot be read back is {@code cursor-invalid}. */
public record Position(List<String> sortKey) {

  /** The value at this place of the sort key, from 0. */
  public String text(int index) {
    return read(index, value -> value);
  }

  /** As {@link #text}, an instant. */
  public Instant instant(int index) {
    return read(index, Instant::parse);
  }

  /** As {@link #text}, an id. */
  public UUID id(int index) {
    return read(index, UUID::fromString);
  }

  /** As {@link #text}, a whole number. */
  public long number(int index) {
    return read(index, Long::parseLong);
  }

  private <T> T read(int index, Function<String, T> parse) {
    try {
      return parse.apply(sortKey.get(index));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
      throw Problem.of(PlatformProblems.CURSOR_INVALID);
    }
  }
}
