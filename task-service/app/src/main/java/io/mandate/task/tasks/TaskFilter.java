package io.mandate.task.tasks;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are looked for; null asks for nothing.
 *
 * @param states any of these; empty for all
 * @param role of the caller's own units in it
 * @param adjudicator the office that has its case now
 * @param clock about the clock that runs
 * @param updatedSince changed at or after this
 * @param traits what was put on it
 */
public record TaskFilter(
    List<Status> states,
    @Nullable TaskKind kind,
    @Nullable String unit,
    @Nullable String counterpart,
    @Nullable Role role,
    @Nullable Cause cause,
    @Nullable String adjudicator,
    Clock clock,
    @Nullable Instant updatedSince,
    Traits traits) {

  /** Which of the caller's units' roles in a task are meant. */
  public enum Role {
    REQUESTER,
    COUNTERPART
  }

  /**
   * The clock that runs: due before this, due at or after that, overdue now or not.
   *
   * @param overdue compares with the transaction's instant
   */
  public record Clock(
      @Nullable Instant before, @Nullable Instant after, @Nullable Boolean overdue) {}

  /**
   * What was put on a task.
   *
   * @param text part of its title, in any case
   * @param reported its completion was reported to an office of the caller (rule 18)
   */
  public record Traits(
      @Nullable Pair label,
      @Nullable Pair externalRef,
      @Nullable UUID matter,
      @Nullable String text,
      boolean reported) {

    /** So few tasks have these that they are looked up first. */
    boolean areTelling() {
      return label != null || externalRef != null || matter != null || text != null || reported;
    }
  }

  /** Two words: name and value of a label, system and id of an external reference. */
  public record Pair(String name, String value) {}
}
