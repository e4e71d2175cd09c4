package io.mandate.escalation.todos;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing an office, a person or a role has to do now.
 *
 * @param owner the task, case or appraisal that it comes from, and goes with
 * @param holder {@code UNIT/HEAD}, {@code UNIT/IN_CHARGE}, {@code person:CODE} or {@code role:NAME}
 * @param kind what has to be done
 * @param subject the task, assignment, case or appraisal that it is about
 * @param due null where nothing but a reminder follows
 * @param reminders how often it was pushed
 */
public record OpenTodo(
    UUID owner,
    UUID taskId,
    String holder,
    String kind,
    UUID subject,
    String title,
    @Nullable Instant due,
    int reminders) {}
