package io.mandate.task.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody must do now. Offices are resolved to people when it is read, so that a new
 * head finds what his office owes.
 *
 * @param holder {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE}, {@code person:CODE} or {@code role:NAME}
 * @param subject the task or assignment it is about
 * @param due when the clock behind it runs out; null where a reminder alone follows
 */
public record Todo(String holder, Kind kind, UUID subject, String title, @Nullable Instant due) {

  /** The same, due at another time. */
  public Todo dueBy(Instant other) {
    return new Todo(holder, kind, subject, title, other);
  }

  /** What has to be done. */
  public enum Kind {
    ANSWER,
    SUPPLY_INFORMATION,
    AMEND_OR_WITHDRAW,
    DELIVER,
    CONFIRM,
    JOIN_ESCALATION,
    CONSENT_TO_WITHDRAWAL,
    DECIDE_EXTENSION,
    DELIVER_ASSIGNMENT,
    JUDGE_ASSIGNMENT,
    /** The parties are peers no more: command, or sort it out with the other head. */
    SORT_OUT
  }
}
