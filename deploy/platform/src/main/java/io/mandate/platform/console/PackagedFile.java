package io.mandate.platform.console;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file inside the service's jars. */
final class PackagedFile {
  private PackagedFile() {}

  /** All of it; {@code not-found} (404) if there is none of this name. */
  static byte[] read(String name) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw Problem.of(PlatformProblems.NOT_FOUND);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
