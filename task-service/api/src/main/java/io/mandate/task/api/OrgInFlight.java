package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a change of the org does to tasks under way. */
public sealed interface OrgInFlight extends TaskEvent {

  /**
   * The parties are peers no more: the task ends, and their line sorts it out.
   *
   * @param relation how the requester stands to the counterpart now
   * @param heads the parties whose heads are to sort it out
   */
  record TaskMovedToLine(
      UUID taskId, Actor actor, Instant at, String relation, List<String> heads, List<Todo> todos)
      implements OrgInFlight {}

  /**
   * Who has to act lost its head, has one again, or has another: the clock is another's, and runs
   * out at another time.
   *
   * @param party whose clock it is
   * @param kind which window it is now
   * @param due when it runs out now
   */
  record ClockReplaced(
      UUID taskId,
      Actor actor,
      Instant at,
      String party,
      String kind,
      Instant due,
      List<Todo> todos)
      implements OrgInFlight {}
}
