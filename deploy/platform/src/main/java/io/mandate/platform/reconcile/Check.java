package io.mandate.platform.reconcile;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that must hold of all rows of a kind, as a bean. */
public interface Check {

  /** Names it in reports and metrics; never changed. */
  String name();

  /** What is wrong with a row that it finds, in a sentence. */
  String finds();

  /** From the end of a round through all rows to the beginning of the next. */
  default Duration pause() {
    return Duration.ofMinutes(1);
  }

  /** Whether what it is decided on is there yet; until then no round begins. */
  default boolean isReady() {
    return true;
  }

  /**
   * Looks at some rows more. Runs inside a transaction, on one thread.
   *
   * @param after where the round is; all zeros at its beginning
   */
  Slice look(UUID after);

  /**
   * Mends rows, in the transaction of the look or later: locks them and looks again. Loads nothing
   * but these rows, so that a failure lies in one of them.
   *
   * @return those that were broken and are not any more
   */
  Collection<UUID> mend(List<UUID> broken);

  /**
   * What was seen of some rows.
   *
   * @param broken at most 500
   * @param upTo the last row looked at; null when the round is over
   */
  record Slice(List<UUID> broken, @Nullable UUID upTo) {
    /** How many rows a look that reads rows looks at. */
    public static final int SIZE = 500;

    public Slice {
      broken = List.copyOf(broken);
    }

    /** All rows looked at are broken; fewer than asked for are the last. */
    public static Slice ofBroken(List<UUID> found) {
      return new Slice(found, found.size() < SIZE ? null : found.getLast());
    }
  }
}
