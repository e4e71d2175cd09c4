package io.mandate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Processor time of processes, as the kernel counts it (Linux): user and system, a hundredth of a
 * second each tick. Of a server that forks, the children count too, also those that have ended.
 */
final class Processor {
  private static final long TICK_MILLIS = 10;
  private static final Pattern FIELDS = Pattern.compile(" ");

  private final Set<Long> pids;

  Processor(Set<Long> pids) {
    this.pids = Set.copyOf(pids);
  }

  /** What all of them, and their children, have used since they started. */
  Duration used() {
    long ticks = 0;
    for (long pid : withChildren()) {
      ticks += ticks(pid);
    }
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  private List<Long> withChildren() {
    var all = new ArrayList<>(pids);
    ProcessHandle.allProcesses()
        .filter(
            handle -> handle.parent().map(ProcessHandle::pid).filter(pids::contains).isPresent())
        .map(ProcessHandle::pid)
        .filter(pid -> !pids.contains(pid))
        .forEach(all::add);
    return all;
  }

  private long ticks(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
      var fields = FIELDS.split(stat.substring(stat.lastIndexOf(')') + 2));
      long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      return pids.contains(pid) ? own + ended(fields) : own;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Children that ended and were waited for. */
  private static long ended(String[] fields) {
    return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
  }
}
