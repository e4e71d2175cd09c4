package io.mandate.platform.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** The chain of a failure: containers wrap what really happened, and a failed commit hides it. */
final class Causes {
  private static final int DEEPEST = 20;

  private Causes() {}

  /** The failure, its causes and what they suppressed, the outermost first. */
  static Stream<Throwable> of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  private static Stream<Throwable> of(Throwable failure, int depth) {
    if (depth == 0) {
      return Stream.empty();
    }
    var below =
        Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
    return Stream.concat(Stream.of(failure), below.flatMap(cause -> of(cause, depth - 1)));
  }

  static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return of(failure).filter(type::isInstance).map(type::cast).findFirst();
  }
}
