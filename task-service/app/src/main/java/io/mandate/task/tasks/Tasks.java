package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.ExternalRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tasks. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {
  /** Under this name a task whose clock cannot be fired is set aside. */
  public static final String CLOCKS = "tasks";

  private static final String DUE =
      """
      select id from task where due_at <= :now
        and not exists (select from set_aside a where a.work = :work and a.id = task.id)
      order by due_at limit :most for update skip locked
      """;
  private static final String NEXT_DUE =
      """
      select due_at from task where due_at is not null
        and not exists (select from set_aside a where a.work = :work and a.id = task.id)
      order by due_at limit 1
      """;
  private static final String PAIR =
      "select cast(pg_advisory_xact_lock(hashtextextended(:pair, 3)) as text)";

  private static final String NAME =
      "select cast(pg_advisory_xact_lock(hashtextextended(:name, 4)) as text)";

  private static final String FAVOURS =
      """
      select count(*) from task
      where kind = 'FAVOUR' and due_at is not null
        and (requester, counterpart) in ((:one, :other), (:other, :one))
      """;

  private static final String OPEN =
      "select * from task where id > :id and state = any(:open) order by id limit :most for update";

  private static final String[] OPEN_STATES =
      Stream.of(Status.values())
          .filter(state -> state != Status.DRAFT && !state.isFinal())
          .map(Status::name)
          .toArray(String[]::new);

  private static final String LOCK =
      "select * from task where id = any(:ids) order by id for update";

  /** The task that has this name in another system; nobody else can take the name meanwhile. */
  @Nullable Task named(ExternalRef reference) {
    String name = reference.system() + "|" + reference.id();
    var _ = getEntityManager().createNativeQuery(NAME).setParameter("name", name).getSingleResult();
    return find(
            "described.externalSystem = ?1 and described.externalId = ?2",
            reference.system(),
            reference.id())
        .firstResult();
  }

  /**
   * How many favours are open between the two; nobody else can add one until this transaction ends.
   */
  long openFavours(String one, String other) {
    String pair = String.join("|", Stream.of(one, other).sorted().toList());
    var _ = getEntityManager().createNativeQuery(PAIR).setParameter("pair", pair).getSingleResult();
    return ((Number)
            getEntityManager()
                .createNativeQuery(FAVOURS)
                .setParameter("one", one)
                .setParameter("other", other)
                .getSingleResult())
        .longValue();
  }

  /** Submitted tasks that have not ended, by id after this one, locked; at most so many. */
  @SuppressWarnings("unchecked")
  public List<Task> openAfter(UUID id, int most) {
    return getEntityManager()
        .createNativeQuery(OPEN, Task.class)
        .setParameter("id", id)
        .setParameter("open", OPEN_STATES)
        .setParameter("most", most)
        .getResultList();
  }

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

  /**
   * Tasks whose clock ran out, locked but not read; those that somebody else is changing are left
   * to him, those set aside to their next try.
   */
  @SuppressWarnings("unchecked")
  public List<UUID> due(Instant now, int most) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("work", CLOCKS)
        .setParameter("most", most)
        .getResultList();
  }

  /** When the next clock runs out that is not set aside; null when none runs. */
  public @Nullable Instant nextDue() {
    return (Instant)
        getEntityManager()
            .createNativeQuery(NEXT_DUE, Instant.class)
            .setParameter("work", CLOCKS)
            .getSingleResultOrNull();
  }
}
