package io.mandate.task.tasks;

import io.mandate.task.api.TaskKind;

/** What stands around a task. */
public record About(TaskKind kind) {
  static final About FORMAL = new About(TaskKind.FORMAL);
}
