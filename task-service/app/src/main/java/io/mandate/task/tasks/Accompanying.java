package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Company;
import io.mandate.task.api.ParticipantRole;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What people do around a task beside its moves. A side's head acts for it, and who handles it for
 * him; the ETag stays, because neither state nor terms change.
 */
@ApplicationScoped
public class Accompanying {
  private final Tasks tasks;
  private final Readers readers;
  private final Sides sides;
  private final Moments moments;
  private final Chronicle chronicle;

  Accompanying(Tasks tasks, Readers readers, Sides sides, Moments moments, Chronicle chronicle) {
    this.tasks = tasks;
    this.readers = readers;
    this.sides = sides;
    this.moments = moments;
    this.chronicle = chronicle;
  }

  /** What is done, with what it makes of what stands around the task. */
  public interface Deed {
    Done on(Task task, String party, Moment moment);
  }

  /**
   * @param said with the to-dos that are open after it
   */
  public record Done(About about, Saying said) {}

  /** The event, once the to-dos are known. */
  public interface Saying {
    Company with(List<Todo> todos);
  }

  /** Who may do it for a side. */
  public enum By {
    /** The head, who answers for it. */
    HEAD,
    /** He, or who handles it for him. */
    HANDLER,
    /** They, and who helps. */
    HELPER;

    boolean allows(ParticipantRole role) {
      return switch (role) {
        case HANDLER -> this != HEAD;
        case CO_HANDLER -> this == HELPER;
        case COPY -> false;
      };
    }
  }

  /** Does it for the caller's side. */
  public Task perform(UUID id, By by, Deed deed) {
    Task task = readers.require(id);
    Mover acting = sides.of(task.facts(), by);
    Moment moment = moments.by(acting.actor());
    tasks.lock(task);
    if (task.life().status() == Status.DRAFT || task.life() instanceof Ended) {
      throw Problem.of(TaskProblems.NOT_UNDER_WAY).with("state", task.life().status().name());
    }
    Done done = deed.on(task, acting.party(), moment);
    task.around(done.about());
    chronicle.write(told(task, done.said().with(task.life().todos(task.facts())), moment));
    return task;
  }

  /** Ordered work has to-dos of its own, which an event of the task alone would take away. */
  private static Telling told(Task task, Company fact, Moment moment) {
    Telling telling = new Telling(moment.org());
    return task.life() instanceof Directed
        ? telling.record(task, fact.getClass().getSimpleName(), fact.actor(), fact.at(), fact)
        : telling.said(task, List.of(fact));
  }
}
