package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of ordered work beside its delivery and judgement (rules 2, 11, 15). */
public sealed interface OrderChange extends TaskEvent {

  /**
   * A superior of all concerned orders work without a case (rule 2); keyed by the directive's id.
   *
   * @param taskId the directive's own id, as of everything that follows from it
   * @param resources granted for all of it
   */
  record DirectiveOrdered(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      String title,
      Urgency urgency,
      String office,
      String reasons,
      List<Order> assignments,
      List<String> resources,
      List<Todo> todos)
      implements OrderChange {}

  /**
   * Every input is MET: the due date of the part that waited runs from now.
   *
   * @param due the date that holds, not before the ordered one
   */
  record InputsMet(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      Instant due,
      List<Todo> todos)
      implements OrderChange {}

  /**
   * An input ended otherwise than MET: the part that waited goes to judgement.
   *
   * @param input the assignment that ended so
   */
  record InputFailed(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID assignmentId,
      String party,
      UUID input,
      List<Todo> todos)
      implements OrderChange {}

  /**
   * Other terms for parts that are not judged yet, and further parts (rule 11).
   *
   * @param changed each as it is now
   * @param added numbered on from the last part
   * @param mandate by which who coordinates did it (rule 12); null where whose work it is did
   */
  record DirectiveAmended(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      String reasons,
      List<Order> changed,
      List<Order> added,
      @Nullable UUID mandate,
      List<Todo> todos)
      implements OrderChange {}

  /**
   * What was not judged yet is not to be done any more: nobody's fault (rule 11).
   *
   * @param assignments that ended so
   */
  record DirectiveRevoked(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID directiveId,
      String reasons,
      List<UUID> assignments,
      List<Todo> todos)
      implements OrderChange {}

  /**
   * A revised ruling, which escalation-service wished, is accepted or refused (rule 10).
   *
   * @param problem of a refusal: the problem type's name
   */
  record RevisionAnswered(
      UUID taskId,
      Actor actor,
      Instant at,
      UUID revisionId,
      boolean accepted,
      @Nullable String problem,
      List<Todo> todos)
      implements OrderChange {}
}
