package io.mandate.task.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mandate.task.api.TaskLife.TaskAnnulled;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Todo;
import io.mandate.task.api.WithdrawalBasis;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nothing follows.
 *
 * @param status one of the final ones
 * @param completion of what is DONE; null else
 * @param effortCounted of what is WITHDRAWN: with the counterpart's evidenced effort counted
 */
public record Ended(
    @JsonProperty("how") Status status,
    Instant at,
    @Nullable Completion completion,
    boolean effortCounted)
    implements TaskState {

  public Ended(Status status, Instant at) {
    this(status, at, null, false);
  }

  static Ended done(Instant at, Completion completion) {
    return new Ended(Status.DONE, at, completion, false);
  }

  static Ended withdrawn(Instant at, boolean effortCounted) {
    return new Ended(Status.WITHDRAWN, at, null, effortCounted);
  }

  static Step withdrawn(Facts task, @Nullable String reason, Moment moment) {
    return withdrawn(task, reason, null, moment);
  }

  /**
   * By the requester.
   *
   * @param basis why he may after an agreement (rule 20); null before one
   */
  static Step withdrawn(
      Facts task, @Nullable String reason, @Nullable WithdrawalBasis basis, Moment moment) {
    return Step.to(withdrawn(moment.at(), basis == WithdrawalBasis.EFFORT_COUNTED), task)
        .saying(
            todos ->
                new TaskWithdrawn(task.id(), moment.actor(), moment.at(), reason, basis, todos));
  }

  /** What the requester owed did not come in time: dated from the deadline (rule 24). */
  static Step withdrawnByTimer(Facts task, Clock clock, Moment moment) {
    return Step.to(new Ended(Status.WITHDRAWN, clock.due()), task)
        .saying(
            todos -> new TaskWithdrawn(task.id(), moment.actor(), clock.due(), null, null, todos));
  }

  /** Neither side's any more: whichever tries is told that it has ended. */
  @Override
  public Move.Side turn(Move move, Facts task) {
    return switch (move.side()) {
      case REQUESTER, COUNTERPART -> Move.Side.EITHER;
      case DRAFTER, EITHER, SUPERIOR, NOBODY -> move.side();
    };
  }

  static Step annulled(Facts task, String reason, Moment moment) {
    return Step.to(new Ended(Status.ANNULLED, moment.at()), task)
        .saying(todos -> new TaskAnnulled(task.id(), moment.actor(), moment.at(), reason, todos));
  }

  @Override
  public @Nullable Clock clock() {
    return null;
  }

  @Override
  public List<Todo> todos(Facts task) {
    return List.of();
  }
}
