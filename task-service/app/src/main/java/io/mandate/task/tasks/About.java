package io.mandate.task.tasks;

import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.TaskKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a task.
 *
 * @param externalRef its name in another system; no other task has it
 * @param matter what it belongs to, with other tasks
 */
public record About(TaskKind kind, @Nullable ExternalRef externalRef, @Nullable UUID matter) {
  static final About FORMAL = new About(TaskKind.FORMAL, null, null);
}
