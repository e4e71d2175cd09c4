package io.mandate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** A process that outlived whoever started it, known by the file that holds its id. */
final class Leftover {
  private Leftover() {}

  /**
   * Kills it with its workers, and waits.
   *
   * @param file its first line is the process id; it may be missing
   * @param ours tells our process from another program that was given the same id since
   */
  static void end(Path file, Predicate<ProcessHandle.Info> ours) {
    find(file).filter(process -> ours.test(process.info())).ifPresent(Leftover::kill);
  }

  private static Optional<ProcessHandle> find(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines.findFirst().flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static void kill(ProcessHandle process) {
    var workers = process.descendants().toList();
    process.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    workers.forEach(worker -> worker.onExit().join());
  }
}
