package io.mandate.escalation.mandates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mandates. Whoever changes one locks its row first; several in the order of ids. */
@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {
  /** Under this name a mandate whose date cannot be applied is set aside. */
  static final String CLOCKS = "mandate-dates";

  private static final String DUE =
      """
      select id from mandate where due_at <= :now
        and not exists (select from set_aside a where a.work = :work and a.id = mandate.id)
      order by due_at limit :limit for update skip locked
      """;
  private static final String NEXT_DUE =
      """
      select due_at from mandate where due_at is not null
        and not exists (select from set_aside a where a.work = :work and a.id = mandate.id)
      order by due_at limit 1
      """;

  @SuppressWarnings("unchecked")
  List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("work", CLOCKS)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Nullable Instant nextDue() {
    return (Instant)
        getEntityManager()
            .createNativeQuery(NEXT_DUE, Instant.class)
            .setParameter("work", CLOCKS)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }

  /** Reads mandates by a query of {@link MandateList}. */
  List<Mandate> select(String sql, Map<String, ?> values) {
    var query = getEntityManager().createNativeQuery(sql, Mandate.class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(Mandate.class::cast).toList();
  }

  List<Mandate> lock(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** The living ones of these tasks, locked. */
  List<Mandate> lockLiving(Collection<UUID> tasks) {
    return find("taskId in ?1 and state = ?2 order by id", tasks, MandateState.ACTIVE)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
