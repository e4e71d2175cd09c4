package io.mandate.platform.sweep;

import java.util.List;
import java.util.UUID;

/**
 * Goes through rows from the first to the last whenever something changed that concerns them all.
 * What is set aside is looked at again by each walk.
 */
public non-sealed interface Walk extends DueWork {

  /**
   * Runs inside a transaction, before {@link #fire} of the same, on the only thread that walks.
   *
   * @param id where the walk is; all zeros at its beginning
   * @return the next rows of the walk in the order of their ids, at most {@code limit}; fewer than
   *     that are its last
   */
  List<UUID> after(UUID id, int limit);

  /** Runs inside a transaction of its own, when all rows of the walk were fired or set aside. */
  void arrived();
}
