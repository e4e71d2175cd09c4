package io.mandate.platform.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The chain of a failure: containers wrap what really happened. */
final class Causes {
  private static final int DEEPEST = 20;

  private Causes() {}

  /** The failure and its causes, the outermost first. */
  static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }

  static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return of(failure).filter(type::isInstance).map(type::cast).findFirst();
  }
}
