package io.mandate.task.tasks;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Makes a party's move: authority, then the passed deadline (rule 24), then If-Match and the rules.
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

  /**
   * Makes the move.
   *
   * @param how the step that the task's state makes of it
   */
  public Task make(UUID id, Move move, IfMatch ifMatch, BiFunction<Task, Moment, Step> how) {
    Task task = readers.require(id);
    Moment moment = moments.by(readers.requireMove(move, task));
    IfMatch expected = task.isOverdue(moment.at()) ? deadlines.apply(id, ifMatch) : ifMatch;
    tasks.lock(task);
    expected.require(task.version());
    Telling telling = new Telling(moment.org());
    telling.said(task, task.take(how.apply(task, moment), moment.at()));
    if (move == Move.EDIT) {
      telling.record(task, "DraftEdited", moment.actor(), moment.at(), task.facts());
    }
    chronicle.write(telling);
    return task;
  }
}
