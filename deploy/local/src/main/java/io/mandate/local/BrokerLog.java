package io.mandate.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what broker and database starter say of themselves out of the way, unless it is wrong. */
final class BrokerLog {
  /** Held, since a logger nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky")
          .map(Logger::getLogger)
          .toList();

  private BrokerLog() {}

  static void quiet() {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
