package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of an unresolved task where the product is not switched on wholly (rule 26). */
public sealed interface ByDegrees extends TaskEvent {

  /** OFF: nothing follows; both sides are told. */
  record TaskLapsed(
      UUID taskId, Actor actor, Instant at, Cause cause, List<String> culprits, List<Todo> todos)
      implements ByDegrees {}

  /**
   * OBSERVE: it stays where it is, flagged. What would have happened is kept for the report.
   *
   * @param adjudicator the office that would have the case; null where nobody would, and where it
   *     is repeated
   * @param next when it is reminded of again
   * @param repeated a reminder of what was observed before
   */
  record TaskObserved(
      UUID taskId,
      Actor actor,
      Instant at,
      Cause cause,
      List<String> culprits,
      @Nullable String adjudicator,
      Instant next,
      boolean repeated,
      List<Todo> todos)
      implements ByDegrees {}
}
