package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All tasks. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {
  private static final String DUE =
      """
      select * from task where due_at <= :now order by due_at limit :most
      for update skip locked
      """;
  private static final String MISPLACED =
      """
      select * from task
      where state in ('OPEN', 'DECLINED', 'AGREED', 'DELIVERED', 'RETURNED')
        and ((not vacant and clock_unit = any(cast(:headless as text[])))
          or (vacant and clock_unit <> all(cast(:headless as text[]))))
      order by id limit :most for update
      """;
  private static final String LOCK =
      "select * from task where id = any(:ids) order by id for update";

  /** The task, or 404. */
  public Task require(UUID id) {
    Task found = findById(id);
    if (found == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return found;
  }

  /** Takes its lock and reads it anew. */
  public Task lock(Task task) {
    getEntityManager().refresh(task, LockModeType.PESSIMISTIC_WRITE);
    return task;
  }

  /** The task under its lock, or 404. */
  public Task requireLocked(UUID id) {
    Task found = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return found;
  }

  /** Locks all of these at once, in one order; a later find of one costs nothing. */
  @SuppressWarnings("unchecked")
  public List<Task> lockAll(Collection<UUID> ids) {
    return getEntityManager()
        .createNativeQuery(LOCK, Task.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList();
  }

  /** Tasks whose clock ran out, locked; those that somebody else is changing are left to him. */
  @SuppressWarnings("unchecked")
  public List<Task> due(Instant now, int most) {
    return getEntityManager()
        .createNativeQuery(DUE, Task.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }

  /** Tasks whose clock is not the one of a party with a head, or of one without; locked. */
  @SuppressWarnings("unchecked")
  public List<Task> clocksToSettle(Collection<String> headless, int most) {
    return getEntityManager()
        .createNativeQuery(MISPLACED, Task.class)
        .setParameter("headless", headless.toArray(String[]::new))
        .setParameter("most", most)
        .getResultList();
  }

  /** When the next clock runs out; null when none runs. */
  public @Nullable Instant nextDue() {
    return getEntityManager()
        .createQuery("select min(t.dueAt) from Task t where t.dueAt is not null", Instant.class)
        .getSingleResult();
  }
}
