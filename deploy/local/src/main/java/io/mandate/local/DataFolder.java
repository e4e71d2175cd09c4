package io.mandate.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder of data that one process uses at a time. */
record DataFolder(Path path, FileChannel lock) {
  /**
   * @throws CannotStart when another process has it, or it cannot be written
   */
  static DataFolder take(Path path) {
    try {
      Files.createDirectories(path);
      var lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw inUse(path);
      }
      return new DataFolder(path, lock);
    } catch (OverlappingFileLockException e) {
      throw inUse(path);
    } catch (IOException e) {
      throw new CannotStart("The folder %s cannot be written.".formatted(path), e);
    }
  }

  private static CannotStart inUse(Path path) {
    return new CannotStart("Another deploy/up runs on %s: stop it first.".formatted(path));
  }

  void release() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot release " + path, e);
    }
  }
}
