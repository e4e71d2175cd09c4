package io.mandate.task.directives;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All directives, with their assignments. */
@ApplicationScoped
public class Directives implements PanacheRepositoryBase<Directive, UUID> {
  /** Under this name a directive whose clock cannot be fired is set aside. */
  public static final String CLOCKS = "directives";

  private static final String DUE =
      """
      select id from directive where due_at <= :now
        and not exists (select from set_aside a where a.work = :work and a.id = directive.id)
      order by due_at limit :most for update skip locked
      """;
  private static final String NEXT_DUE =
      """
      select due_at from directive where due_at is not null
        and not exists (select from set_aside a where a.work = :work and a.id = directive.id)
      order by due_at limit 1
      """;
  private static final String LOCK = "select * from directive where id = :id for update";
  private static final String LOCK_OVERDUE =
      """
      select * from directive where id = any(:ids) and due_at <= :now order by id for update
      """;
  private static final String OPEN =
      "select distinct d from Directive d join fetch d.assignments"
          + " where d.taskId in :tasks and d.state = OPEN";
  private static final String PARTS =
      "select distinct d from Directive d join fetch d.assignments where d in :directives";

  /** The directive of this assignment; null when there is none. */
  public @Nullable Directive ofAssignment(UUID assignment) {
    return find("select a.directive from Assignment a where a.id = ?1", assignment).firstResult();
  }

  /** Takes its lock in a transaction that has not read it, and forgets nothing else. */
  public Directive held(UUID id) {
    return Objects.requireNonNull(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Takes its lock and reads it and its parts anew. */
  public Directive locked(UUID id) {
    getEntityManager().clear();
    return (Directive)
        getEntityManager()
            .createNativeQuery(LOCK, Directive.class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /**
   * Directives with a clock that ran out, locked but not read; those that are being changed are
   * left alone, those set aside left to their next try.
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

  /** Those of these with a clock that ran out, locked, with their parts. */
  @SuppressWarnings("unchecked")
  public List<Directive> overdue(Collection<UUID> ids, Instant now) {
    List<Directive> due =
        getEntityManager()
            .createNativeQuery(LOCK_OVERDUE, Directive.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .setParameter("now", now)
            .getResultList();
    if (!due.isEmpty()) {
      getEntityManager()
          .createQuery(PARTS, Directive.class)
          .setParameter("directives", due)
          .getResultList();
    }
    return due;
  }

  /** The directives of these tasks that are not closed, with their parts. */
  public List<Directive> openOf(Collection<UUID> tasks) {
    return getEntityManager()
        .createQuery(OPEN, Directive.class)
        .setParameter("tasks", tasks)
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
