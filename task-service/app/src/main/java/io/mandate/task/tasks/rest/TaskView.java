package io.mandate.task.tasks.rest;

import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.ExternalRef;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Clock;
import io.mandate.task.tasks.Ask;
import io.mandate.task.tasks.Bargaining;
import io.mandate.task.tasks.Completion;
import io.mandate.task.tasks.Directed;
import io.mandate.task.tasks.Ended;
import io.mandate.task.tasks.Escalated;
import io.mandate.task.tasks.Facts;
import io.mandate.task.tasks.Incomplete;
import io.mandate.task.tasks.Participant;
import io.mandate.task.tasks.Pending;
import io.mandate.task.tasks.Pleas;
import io.mandate.task.tasks.Status;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as its readers see it.
 *
 * @param clock the one next thing, and why then; absent where none runs here
 * @param missing what the counterpart asked for, while INCOMPLETE
 * @param flagged it would have gone up, if that were not only observed (rule 26)
 * @param cause why it was last unresolved
 * @param caseId while ESCALATED
 * @param adjudicator the office that has the case, while ESCALATED
 * @param pending wishes that wait for the case
 * @param bargaining whose terms they are, and the requester's own part of them
 * @param pleas what one side asked the other for in this state
 * @param directive while DIRECTED
 * @param completion of what is DONE: to whom it was reported, and with what share
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
    @Nullable List<String> missing,
    int rounds,
    int rejections,
    int escalation,
    boolean flagged,
    @Nullable Cause cause,
    @Nullable UUID caseId,
    @Nullable String adjudicator,
    @Nullable UUID directive,
    List<Delivery> deliveries,
    List<Pending> pending,
    Bargaining bargaining,
    @Nullable Pleas pleas,
    @Nullable UUID matter,
    @Nullable ExternalRef externalRef,
    Map<String, String> labels,
    List<Participant> people,
    @Nullable Completion completion,
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
        task.life() instanceof Incomplete incomplete ? incomplete.missing() : null,
        facts.rounds(),
        facts.rejections(),
        facts.escalation(),
        facts.shadow() != null,
        task.cause(),
        up == null ? null : up.caseId(),
        up == null ? null : task.adjudicator(),
        task.life() instanceof Directed directed ? directed.directive() : null,
        facts.deliveries(),
        facts.wishes(),
        facts.bargaining(),
        task.life() instanceof Waiting waiting ? waiting.pleas() : null,
        facts.about().matter(),
        facts.about().externalRef(),
        task.labels(),
        facts.about().people(),
        task.life() instanceof Ended ended ? ended.completion() : null,
        task.createdAt(),
        task.updatedAt());
  }
}
