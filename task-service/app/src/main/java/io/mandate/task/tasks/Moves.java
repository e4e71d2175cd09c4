package io.mandate.task.tasks;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Makes a party's move: authority, then the passed deadline (rule 24), then If-Match and the rules.
 * The deadline may make it somebody else's move, so authority is asked again under the lock.
 */
@ApplicationScoped
public class Moves {
  private final Tasks tasks;
  private final Readers readers;
  private final Deadlines deadlines;
  private final Chronicle chronicle;
  private final Moments moments;

  Moves(Tasks tasks, Readers readers, Deadlines deadlines, Chronicle chronicle, Moments moments) {
    this.tasks = tasks;
    this.readers = readers;
    this.deadlines = deadlines;
    this.chronicle = chronicle;
    this.moments = moments;
  }

  /** The step that a task's state makes of a party's move. */
  @FunctionalInterface
  public interface How {
    Step step(Task task, String party, Moment moment);
  }

  /**
   * Makes the move.
   *
   * @param how the step that the task's state makes of it
   */
  public Task make(UUID id, Move move, IfMatch ifMatch, BiFunction<Task, Moment, Step> how) {
    return makeFor(id, move, ifMatch, (task, _, moment) -> how.apply(task, moment));
  }

  /** The same where it matters for which of both parties the caller makes it. */
  public Task makeFor(UUID id, Move move, IfMatch ifMatch, How how) {
    Task task = readers.require(id);
    Moment seen = moments.by(readers.requireMove(move, task).actor());
    IfMatch expected = task.isOverdue(seen.at()) ? deadlines.apply(id, ifMatch) : ifMatch;
    tasks.lock(task);
    Mover mover = readers.requireMove(move, task);
    expected.require(task.version());
    Moment moment = moments.by(mover.actor());
    Telling telling = new Telling(moment.org());
    Step step = MovedToLine.lookedAtAgain(how.step(task, mover.party(), moment), moment);
    telling.said(task, task.take(step, moment.at()));
    if (move == Move.EDIT) {
      telling.record(task, "DraftEdited", moment.actor(), moment.at(), task.facts());
    }
    chronicle.write(telling);
    return task;
  }
}
