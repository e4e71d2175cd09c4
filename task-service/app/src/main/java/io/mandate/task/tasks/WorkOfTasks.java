package io.mandate.task.tasks;

import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.UUID;

/** The work that was ordered for tasks, as far as a task can end it. */
public interface WorkOfTasks {

  /** Locks the directive and revokes it; its passed deadlines count first. @return what happened */
  List<TaskEvent> revoke(UUID directive, String reason, Moment moment);
}
