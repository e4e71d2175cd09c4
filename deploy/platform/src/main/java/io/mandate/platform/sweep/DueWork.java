package io.mandate.platform.sweep;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of work that rows need from time to time, as a bean; done by a thread of its own. A row
 * whose work fails for a reason of its own is set aside under this kind's name, and the others go
 * on.
 */
public sealed interface DueWork permits RowTimer, Walk {

  /** Names the thread, its metrics, and what is set aside; never changed. */
  String name();

  /** Whether what the work is decided on is there yet; until then nothing is taken. */
  default boolean isReady() {
    return true;
  }

  /**
   * Runs inside a transaction: locks these rows and does for each what it is due by then. Of a row
   * that needs nothing any more, or is gone, nothing becomes. Loads nothing but these rows, so that
   * a failure lies in one of them.
   */
  void fire(List<UUID> ids);

  /**
   * Runs inside a transaction of its own.
   *
   * @return from {@code mandate_now()} until there is something to do, not positive when there is;
   *     null when nothing waits
   */
  @Nullable Duration untilNext();
}
