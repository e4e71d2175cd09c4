package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything task-service says, keyed by task id. Each event carries the full set of the task's
 * open to-dos after it.
 */
public sealed interface TaskEvent {
  String TOPIC = "task.events";

  UUID taskId();

  Actor actor();

  /** When it happened; for what a deadline brought, the deadline (rule 24). */
  Instant at();

  List<Todo> todos();

  /** A FORMAL task was put to the counterpart. */
  record TaskSubmitted(
      UUID taskId,
      Actor actor,
      Instant at,
      String requester,
      String counterpart,
      Urgency urgency,
      String title,
      Terms terms,
      List<Todo> todos)
      implements TaskEvent {}

  /** The counterpart has seen it; seen is not answered. */
  record TaskReceived(UUID taskId, Actor actor, Instant at, List<Todo> todos)
      implements TaskEvent {}

  record TaskAccepted(UUID taskId, Actor actor, Instant at, Terms terms, List<Todo> todos)
      implements TaskEvent {}

  /**
   * A no with its price (rule 5).
   *
   * @param retraction an agreement was taken back
   */
  record TaskDeclined(
      UUID taskId,
      Actor actor,
      Instant at,
      String reason,
      String acceptableIf,
      boolean retraction,
      List<Todo> todos)
      implements TaskEvent {}

  record TaskAmended(
      UUID taskId, Actor actor, Instant at, Terms terms, int rounds, List<Todo> todos)
      implements TaskEvent {}

  record TaskDelivered(UUID taskId, Actor actor, Instant at, Delivery delivery, List<Todo> todos)
      implements TaskEvent {}

  /**
   * DONE.
   *
   * @param unevidenced closed without evidence for every criterion (rule 13)
   */
  record TaskConfirmed(UUID taskId, Actor actor, Instant at, boolean unevidenced, List<Todo> todos)
      implements TaskEvent {}

  record DeliveryRejected(
      UUID taskId,
      Actor actor,
      Instant at,
      String reasons,
      Instant due,
      int rejections,
      List<Todo> todos)
      implements TaskEvent {}

  record TaskWithdrawn(
      UUID taskId, Actor actor, Instant at, @Nullable String reason, List<Todo> todos)
      implements TaskEvent {}

  /**
   * The parties could not settle it (rule 7): escalation-service opens the case of this id, once.
   *
   * @param escalation counts the task's escalations, from 1
   * @param culprits who was silent or late; empty where nobody was
   * @param offeredBy whose terms are on the table and count as an offer (rule 20); null if nobody's
   * @param agreed whether the parties were bound when it escalated
   * @param settledBefore whether an earlier case about lateness ended in a settlement (rule 20)
   * @param delivery the last delivery on record
   * @param repeated said again because no case was seen to open
   */
  record TaskUnresolved(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID caseId,
      int escalation,
      Cause cause,
      List<String> culprits,
      String requester,
      String counterpart,
      Urgency urgency,
      String title,
      Terms terms,
      @Nullable String offeredBy,
      boolean agreed,
      boolean settledBefore,
      @Nullable Delivery delivery,
      boolean repeated,
      List<Todo> todos)
      implements TaskEvent {}

  /**
   * While ESCALATED the case decides (rule 20): what a party would have done is put to it.
   *
   * @param party who wishes
   * @param delivery of a DELIVERY wish
   */
  record WishMade(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID wishId,
      UUID caseId,
      int escalation,
      Wish wish,
      String party,
      @Nullable Delivery delivery,
      @Nullable String reason,
      List<Todo> todos)
      implements TaskEvent {}

  /** The task goes where the case sent it: AGREED, RETURNED, DISMISSED, DONE, WITHDRAWN. */
  record CaseOutcomeApplied(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID caseId,
      int escalation,
      String state,
      List<UUID> lateWishes,
      List<Todo> todos)
      implements TaskEvent {}

  /** The ruled work is ordered (rules 10, 11). */
  record DirectiveIssued(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      UUID caseId,
      String office,
      List<Order> assignments,
      List<UUID> lateWishes,
      List<Todo> todos)
      implements TaskEvent {}

  record AssignmentReceived(
      UUID taskId, Actor actor, Instant at, UUID assignmentId, String party, List<Todo> todos)
      implements TaskEvent {}

  record AssignmentDelivered(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      Delivery delivery,
      boolean late,
      List<Todo> todos)
      implements TaskEvent {}

  /** The due date passed without a delivery: it goes to judgement as it is. */
  record AssignmentOverdue(
      UUID taskId, Actor actor, Instant at, UUID assignmentId, String party, List<Todo> todos)
      implements TaskEvent {}

  record AssignmentJudged(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      Verdict verdict,
      String reasons,
      boolean late,
      List<Todo> todos)
      implements TaskEvent {}

  /**
   * Nobody judged within the window (rule 16): it passes to the next superior.
   *
   * @param from office and person that let the window pass
   * @param inaction whether that person had the whole window
   * @param toOffice the next; null at the top, where the assignment is flagged stalled
   */
  record JudgementClimbed(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String from,
      @Nullable String person,
      boolean inaction,
      @Nullable String toOffice,
      List<Todo> todos)
      implements TaskEvent {}

  /**
   * An assignment that nobody judged, at the top: who could is pushed again (rule 16).
   *
   * @param office whose judgement is missing; null while nobody is above all parties
   * @param number counts the reminders of one stall, from 1
   */
  record JudgementReminded(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      @Nullable String office,
      int number,
      Instant next,
      List<Todo> todos)
      implements TaskEvent {}

  /**
   * Every assignment is judged (销号).
   *
   * @param outcome the worst verdict of the parts
   * @param atFault parties whose own part is not MET (rule 15)
   */
  record DirectiveClosed(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      Verdict outcome,
      List<String> atFault,
      List<Todo> todos)
      implements TaskEvent {}
}
