package io.mandate.task.tasks;

import io.mandate.task.api.Cause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a task is unresolved (rule 7), once.
 *
 * @param culprits who was silent or late
 * @param at when the cause arose; for a deadline, the deadline (rule 24)
 * @param takenUpBy the office of the superior who took it up; null where nobody did
 */
public record Occurrence(
    Cause cause, List<String> culprits, Instant at, @Nullable String takenUpBy) {
  public Occurrence {
    culprits = List.copyOf(culprits);
  }
}
