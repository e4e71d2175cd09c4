package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything task-service says, keyed by task id. Each event carries the full set of the task's
 * open to-dos after it.
 */
public sealed interface TaskEvent
    permits TaskLife,
        Negotiation,
        Favours,
        Company,
        Extensions,
        ByDegrees,
        OrderChange,
        OrderedWork,
        OrgInFlight {
  String TOPIC = "task.events";

  UUID taskId();

  Actor actor();

  /** When it happened; for what a deadline brought, the deadline (rule 24). */
  Instant at();

  List<Todo> todos();
}
