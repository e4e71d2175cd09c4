package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parties, and their clocks, do to a task, and where a case sends it. */
public sealed interface TaskLife extends TaskEvent {

  /**
   * A task was put to the counterpart.
   *
   * @param kind FORMAL if absent
   * @param terms of a FAVOUR only what and due, and the one criterion that it is done
   * @param matter what it belongs to, with other tasks
   * @param externalRef its name in another system
   */
  record TaskSubmitted(
      UUID taskId,
      Actor actor,
      Instant at,
      @Nullable TaskKind kind,
      String requester,
      String counterpart,
      Urgency urgency,
      String title,
      Terms terms,
      @Nullable UUID matter,
      @Nullable ExternalRef externalRef,
      List<Todo> todos)
      implements TaskLife {}

  /** The counterpart has seen it; seen is not answered. */
  record TaskReceived(UUID taskId, Actor actor, Instant at, List<Todo> todos) implements TaskLife {}

  record TaskAccepted(UUID taskId, Actor actor, Instant at, Terms terms, List<Todo> todos)
      implements TaskLife {}

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
      implements TaskLife {}

  record TaskAmended(
      UUID taskId, Actor actor, Instant at, Terms terms, int rounds, List<Todo> todos)
      implements TaskLife {}

  /**
   * Work was handed over.
   *
   * @param party whose part it is; null where it is the counterpart's
   */
  record TaskDelivered(
      UUID taskId,
      Actor actor,
      Instant at,
      Delivery delivery,
      @Nullable String party,
      List<Todo> todos)
      implements TaskLife {}

  /**
   * DONE; or the requester's own part is, and the counterpart is bound now.
   *
   * @param unevidenced confirmed without evidence for every criterion (rule 13)
   * @param boundUntil by when the counterpart is bound; null where the task is DONE
   * @param share of the result that the requester says is the counterpart's, percent (rule 18)
   * @param reportedTo offices to which DONE was reported: the counterpart's direct superior's, and
   *     that of the superior whom both share
   */
  record TaskConfirmed(
      UUID taskId,
      Actor actor,
      Instant at,
      boolean unevidenced,
      @Nullable Instant boundUntil,
      @Nullable Integer share,
      @Nullable List<String> reportedTo,
      List<Todo> todos)
      implements TaskLife {}

  record DeliveryRejected(
      UUID taskId,
      Actor actor,
      Instant at,
      String reasons,
      Instant due,
      int rejections,
      List<Todo> todos)
      implements TaskLife {}

  /**
   * The requester does not want it any more; or what he owed did not come in time.
   *
   * @param basis why he may after an agreement; null before one
   */
  record TaskWithdrawn(
      UUID taskId,
      Actor actor,
      Instant at,
      @Nullable String reason,
      @Nullable WithdrawalBasis basis,
      List<Todo> todos)
      implements TaskLife {}

  /**
   * The parties could not settle it (rule 7): escalation-service opens the case of this id, once.
   *
   * @param escalation counts the task's escalations, from 1
   * @param culprits who was silent or late; empty where nobody was
   * @param offeredBy whose terms are on the table and count as an offer (rule 20); null if nobody's
   * @param agreed whether the parties were bound when it escalated
   * @param settledBefore whether an earlier case about lateness ended in a settlement (rule 20)
   * @param delivery the last delivery on record
   * @param adjudicator the office of the superior who took it up; null where nobody did
   * @param matter what it belongs to; the cases of one matter can be joined
   * @param repeated said again because no case was seen to open, or because the service's database
   *     was restored: the answer is the case as it is, open or decided
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
      @Nullable String adjudicator,
      @Nullable UUID matter,
      boolean repeated,
      List<Todo> todos)
      implements TaskLife {}

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
      implements TaskLife {}

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
      implements TaskLife {}

  /**
   * Nothing happened: said of every open task after the service's database was restored (a raised
   * epoch), since what was said of it in the lost time no longer holds.
   *
   * @param state where the task is
   */
  record TaskRestated(UUID taskId, Actor actor, Instant at, String state, List<Todo> todos)
      implements TaskLife {}

  /** The operators ended it, with the work that was ordered for it. */
  record TaskAnnulled(UUID taskId, Actor actor, Instant at, String reason, List<Todo> todos)
      implements TaskLife {}
}
