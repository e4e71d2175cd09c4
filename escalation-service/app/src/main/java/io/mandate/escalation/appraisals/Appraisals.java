package io.mandate.escalation.appraisals;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All appraisals. Whoever changes one locks its row first; several in the order of ids. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {
  /** Under this name an appraisal whose clock cannot be fired is set aside. */
  static final String CLOCKS = "appraisal-clocks";

  private static final String DUE =
      """
      select id from appraisal where due_at <= :now
        and not exists (select from set_aside a where a.work = :work and a.id = appraisal.id)
      order by due_at limit :limit for update skip locked
      """;
  private static final String NEXT_DUE =
      """
      select due_at from appraisal where due_at is not null
        and not exists (select from set_aside a where a.work = :work and a.id = appraisal.id)
      order by due_at limit 1
      """;
  private static final String OPEN =
      """
      select * from appraisal
      where due_at is not null and task_id = any (:tasks) order by id for update
      """;

  /** Locks those that exist, in one statement. */
  List<Appraisal> lock(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : select(
            "select * from appraisal where id = any (:ids) order by id for update",
            Map.of("ids", ids.toArray(UUID[]::new)));
  }

  /** Locks one; 404 when there is none. */
  Appraisal lock(UUID id) {
    return lock(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> Problem.of(PlatformProblems.NOT_FOUND));
  }

  /** Locks the open ones of these tasks. */
  List<Appraisal> lockOpen(Collection<UUID> taskIds) {
    return select(OPEN, Map.of("tasks", taskIds.toArray(UUID[]::new)));
  }

  /** Those of these verdicts, or agreed tasks, that count: at most one each. */
  List<Appraisal> counting(Collection<UUID> abouts) {
    if (abouts.isEmpty()) {
      return List.of();
    }
    return select(
        """
        select * from appraisal where about = any (:abouts) and state_name not in ('LAPSED', 'VOIDED')
          and ground in ('EMPTY_VERDICT', 'MET_VERDICT', 'AGREED_DONE')
        order by id for update
        """,
        Map.of("abouts", abouts.toArray(UUID[]::new)));
  }

  /**
   * Locks appraisals whose clock has run out, without reading them: the longest overdue first,
   * passing over locked ones and those set aside.
   */
  @SuppressWarnings("unchecked")
  List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("work", CLOCKS)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** When the next clock runs out that is not set aside; null when none runs. */
  @Nullable Instant nextDue() {
    return (Instant)
        getEntityManager()
            .createNativeQuery(NEXT_DUE, Instant.class)
            .setParameter("work", CLOCKS)
            .getSingleResultOrNull();
  }

  /**
   * Ids that a query finds.
   *
   * @param query with {@code :after} and {@code :most}
   */
  @SuppressWarnings("unchecked")
  List<UUID> found(String query, UUID after, int most) {
    return getEntityManager()
        .createNativeQuery(query, UUID.class)
        .setParameter("after", after)
        .setParameter("most", most)
        .getResultList();
  }

  /** Reads appraisals by a query of these named values. */
  List<Appraisal> select(String sql, Map<String, ?> values) {
    var query = getEntityManager().createNativeQuery(sql, Appraisal.class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(Appraisal.class::cast).toList();
  }
}
