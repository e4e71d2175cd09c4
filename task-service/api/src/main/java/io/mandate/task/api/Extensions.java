package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A later due date (延期): asked by who does the work, decided by who judges it. */
public sealed interface Extensions extends TaskEvent {

  /**
   * The doer asks for a later date; undecided, it lapses with the due date.
   *
   * @param number counts those of the task, from 1
   * @param due the date asked for
   */
  record ExtensionRequested(
      UUID taskId,
      Actor actor,
      Instant at,
      int number,
      Instant due,
      String reason,
      List<Todo> todos)
      implements Extensions {}

  /**
   * It is decided.
   *
   * @param due the date in force now
   */
  record ExtensionDecided(
      UUID taskId,
      Actor actor,
      Instant at,
      int number,
      boolean granted,
      Instant due,
      @Nullable String reason,
      List<Todo> todos)
      implements Extensions {}
}
