package io.mandate.task.tasks;

import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.sweep.Lateness;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Applies passed deadlines, each through its task's own state (rule 24). */
@ApplicationScoped
public class Deadlines {
  private final Tasks tasks;
  private final Moments moments;
  private final Chronicle chronicle;
  private final DatabaseClock clock;
  private final Lateness lateness;

  Deadlines(
      Tasks tasks, Moments moments, Chronicle chronicle, DatabaseClock clock, Lateness lateness) {
    this.tasks = tasks;
    this.moments = moments;
    this.chronicle = chronicle;
    this.clock = clock;
    this.lateness = lateness;
  }

  /** Locks up to so many tasks whose deadline has passed. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> due(int limit) {
    return tasks.due(clock.now(), limit);
  }

  /** Applies what has passed of these tasks' deadlines, in the running transaction. */
  @Transactional(TxType.MANDATORY)
  public void fire(List<UUID> ids) {
    Moment moment = moments.by(Actor.CLOCK);
    fire(tasks.lockAll(ids).stream().filter(task -> task.isOverdue(moment.at())).toList(), moment);
  }

  /**
   * Applies one task's passed deadline before a move is judged, and commits it whatever becomes of
   * the move.
   *
   * @param seen the version that the mover saw: a deadline does not make it stale for him
   * @return the version that it has now
   */
  @Transactional(TxType.REQUIRES_NEW)
  public IfMatch apply(UUID id, IfMatch seen) {
    Moment moment = moments.by(Actor.CLOCK);
    Task task = tasks.requireLocked(id);
    seen.require(task.version());
    if (task.isOverdue(moment.at())) {
      fire(List.of(task), moment);
    }
    return new IfMatch("\"" + task.version() + "\"");
  }

  private void fire(List<Task> due, Moment moment) {
    Telling telling = new Telling(moment.org());
    for (Task task : due) {
      lateness.fired("tasks", Objects.requireNonNull(task.dueAt()), moment.at());
      telling.said(task, task.take(task.life().timeRunsOut(task.facts(), moment), moment.at()));
    }
    chronicle.write(telling);
  }
}
