package io.mandate.task.directives;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All directives, with their assignments. */
@ApplicationScoped
public class Directives implements PanacheRepositoryBase<Directive, UUID> {
  private static final String DUE =
      """
      select * from directive where due_at <= :now order by due_at limit :most
      for update skip locked
      """;
  private static final String LOCK = "select * from directive where id = :id for update";
  private static final String PARTS =
      "select distinct d from Directive d join fetch d.assignments where d in :directives";

  /** The directive of this assignment; null when there is none. */
  public @Nullable Directive ofAssignment(UUID assignment) {
    return find("select a.directive from Assignment a where a.id = ?1", assignment).firstResult();
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

  /** Directives with a clock that ran out, locked; those that are being changed are left alone. */
  @SuppressWarnings("unchecked")
  public List<Directive> due(Instant now, int most) {
    List<Directive> due =
        getEntityManager()
            .createNativeQuery(DUE, Directive.class)
            .setParameter("now", now)
            .setParameter("most", most)
            .getResultList();
    if (!due.isEmpty()) {
      getEntityManager()
          .createQuery(PARTS, Directive.class)
          .setParameter("directives", due)
          .getResultList();
    }
    return due;
  }

  /** When the next clock runs out; null when none runs. */
  public @Nullable Instant nextDue() {
    return getEntityManager()
        .createQuery(
            "select min(d.dueAt) from Directive d where d.dueAt is not null", Instant.class)
        .getSingleResult();
  }
}
