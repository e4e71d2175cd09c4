package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the work that a superior ordered: directive, assignments, verdicts. */
public sealed interface OrderedWork extends TaskEvent {

  /**
   * The ruled work is ordered (rules 10, 11).
   *
   * @param resources granted for all of it
   */
  record DirectiveIssued(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      UUID caseId,
      String office,
      List<Order> assignments,
      @Nullable List<String> resources,
      List<UUID> lateWishes,
      List<Todo> todos)
      implements OrderedWork {}

  record AssignmentReceived(
      UUID taskId, Actor actor, Instant at, UUID assignmentId, String party, List<Todo> todos)
      implements OrderedWork {}

  record AssignmentDelivered(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      Delivery delivery,
      boolean late,
      List<Todo> todos)
      implements OrderedWork {}

  /** The due date passed without a delivery: it goes to judgement as it is. */
  record AssignmentOverdue(
      UUID taskId, Actor actor, Instant at, UUID assignmentId, String party, List<Todo> todos)
      implements OrderedWork {}

  /**
   * @param blockedBy of BLOCKED: the assignment that held it up
   * @param redo the new date, where it is to be done again (rule 15); null where it is final
   * @param mandate by which who coordinates judged (rule 12); null where the judge needs none
   */
  record AssignmentJudged(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      Verdict verdict,
      String reasons,
      boolean late,
      @Nullable UUID blockedBy,
      @Nullable Instant redo,
      @Nullable UUID mandate,
      List<Todo> todos)
      implements OrderedWork {}

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
      implements OrderedWork {}

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
      implements OrderedWork {}

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
      implements OrderedWork {}
}
