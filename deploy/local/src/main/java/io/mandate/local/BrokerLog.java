package io.mandate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Keeps what the broker and the database's starter say of themselves out of the way. */
final class BrokerLog {
  /** Held, since a logger nobody holds forgets its level. */
  private static final List<Logger> LOUD =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger").map(Logger::getLogger).toList();

  /**
   * What these call an error is not one: a node that asks before it has elected itself, a database
   * that was killed.
   */
  private static final List<Logger> ALARMISTS =
      Stream.of("kafka.server.ControllerApis", "io.zonky").map(Logger::getLogger).toList();

  private BrokerLog() {}

  static void quiet() {
    LOUD.forEach(logger -> logger.setLevel(Level.SEVERE));
    ALARMISTS.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /** Everything this process logs goes to a file instead of the terminal. */
  static void toFile(Path folder) {
    try {
      Files.createDirectories(folder);
      var file = new FileHandler(folder.resolve("launcher.log").toString(), true);
      file.setFormatter(new SimpleFormatter());
      var root = Logger.getLogger("");
      for (var handler : root.getHandlers()) {
        root.removeHandler(handler);
      }
      root.addHandler(file);
    } catch (IOException e) {
      throw new CannotStart("The folder %s cannot be written.".formatted(folder), e);
    }
  }
}
