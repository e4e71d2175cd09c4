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
}
