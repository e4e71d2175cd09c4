package io.mandate.task.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do around a task; none of it changes its state, its terms or its clock. */
public sealed interface Company extends TaskEvent {

  /**
   * Handling was passed on inside a party's own unit.
   *
   * @param party whose head stays answerable
   * @param handler who handles it now; null where it went back to the head
   */
  record HandlingPassed(
      UUID taskId,
      Actor actor,
      Instant at,
      String party,
      @Nullable String handler,
      List<Todo> todos)
      implements Company {}

  /**
   * Somebody helps, or reads.
   *
   * @param party whose side brought him in
   */
  record ParticipantAdded(
      UUID taskId,
      Actor actor,
      Instant at,
      String party,
      String person,
      ParticipantRole role,
      List<Todo> todos)
      implements Company {}

  /** He takes part no longer. */
  record ParticipantRemoved(
      UUID taskId, Actor actor, Instant at, String party, String person, List<Todo> todos)
      implements Company {}

  /**
   * How far the work is.
   *
   * @param party whose side says so
   */
  record ProgressNoted(
      UUID taskId,
      Actor actor,
      Instant at,
      String party,
      String note,
      List<Attachment> attachments,
      List<Todo> todos)
      implements Company {
    public ProgressNoted {
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * Effort that a party says it put in for the other (rule 18). It counts once it is accepted.
   *
   * @param party whose effort it is
   * @param number counts those of the task, from 1
   * @param hours person-hours
   * @param evidence what shows it; what is older than the task is existing work
   */
  record ContributionStated(
      UUID taskId,
      Actor actor,
      Instant at,
      String party,
      int number,
      BigDecimal hours,
      ContributionKind kind,
      String summary,
      List<Proof> evidence,
      List<Todo> todos)
      implements Company {
    public ContributionStated {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A push (催办) to who must act next, who is named by the to-dos.
   *
   * @param party whose side reminds
   * @param next from when on it can be reminded of again
   */
  record TaskReminded(
      UUID taskId, Actor actor, Instant at, String party, Instant next, List<Todo> todos)
      implements Company {}
}
