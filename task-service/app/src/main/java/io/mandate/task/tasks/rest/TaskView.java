package io.mandate.task.tasks.rest;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Clock;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Directed;
import io.mandate.task.tasks.Escalated;
import io.mandate.task.tasks.Facts;
import io.mandate.task.tasks.Pending;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as its readers see it.
 *
 * @param clock the one next thing, and why then; absent where none runs here
 * @param cause why it was last unresolved
 * @param caseId while ESCALATED
 * @param adjudicator the office that has the case, while ESCALATED
 * @param pending wishes that wait for the case
 * @param directive while DIRECTED
 */
record TaskView(
    UUID id,
    TaskKind kind,
    String title,
    Status state,
    Urgency urgency,
    String requester,
    String counterpart,
    Ask terms,
    @Nullable Clock clock,
    boolean received,
    int rounds,
    int rejections,
    int escalation,
    @Nullable Cause cause,
    @Nullable UUID caseId,
    @Nullable String adjudicator,
    @Nullable UUID directive,
    List<Delivery> deliveries,
    List<Pending> pending,
    Instant createdAt,
    Instant updatedAt) {

  static TaskView of(Task task) {
    Facts facts = task.facts();
    Escalated up = task.life() instanceof Escalated escalated ? escalated : null;
    return new TaskView(
        facts.id(),
        facts.about().kind(),
        facts.title(),
        task.life().status(),
        facts.urgency(),
        facts.requester(),
        facts.counterpart(),
        facts.ask(),
        task.life().clock(),
        task.life().received(),
        facts.rounds(),
        facts.rejections(),
        facts.escalation(),
        task.cause(),
        up == null ? null : up.caseId(),
        up == null ? null : task.adjudicator(),
        task.life() instanceof Directed directed ? directed.directive() : null,
        facts.deliveries(),
        facts.wishes(),
        task.createdAt(),
        task.updatedAt());
  }
}
