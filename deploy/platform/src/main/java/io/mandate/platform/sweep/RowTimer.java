package io.mandate.platform.sweep;

import java.util.List;
import java.util.UUID;

/**
 * Rows that are their own timers. Both {@link #due} and {@link #untilNext} leave out what is set
 * aside under this name: {@code not exists (select from set_aside ...)}.
 */
public non-sealed interface RowTimer extends DueWork {

  /**
   * Runs inside a transaction, before {@link #fire} of the same: takes due rows {@code for update
   * skip locked}, reading nothing of them but their ids.
   *
   * @return at most {@code limit}; as many as that means: ask again at once
   */
  List<UUID> due(int limit);
}
