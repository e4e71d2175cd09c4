package io.mandate.task.tasks;

import java.util.UUID;

/**
 * What has a timeline, and events under a key of its own: a task; or a directive that came from
 * none.
 */
public interface Storied {
  /** The key of its timeline and events. */
  UUID id();

  /** Takes so many numbers of its timeline, under its row's lock. @return the first */
  int number(int count);

  /** Whether it is said to others; a draft is not. */
  boolean isSaid();
}
