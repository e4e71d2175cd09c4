package io.mandate.platform.sweep;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One kind of row timer, as a bean; swept by a thread of its own. */
public interface DueWork {

  /** Names the thread and its metrics. */
  String name();

  /**
   * Runs inside a transaction of its own: takes due rows {@code for update skip locked} and fires
   * them.
   *
   * @return how many it took, at most {@code limit}; as many as that means: call again at once
   */
  int sweep(int limit);

  /**
   * Runs inside a transaction of its own.
   *
   * @return from {@code mandate_now()} until the next row is due, not positive when it is; null
   *     when none waits
   */
  @Nullable Duration untilNext();
}
