package io.mandate.escalation.cases;

import io.mandate.platform.events.EventJson;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases. Whoever changes one locks its row first; several are locked in the order of ids. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<Case, UUID> {
  /** Under this name a case whose clock cannot be fired is set aside. */
  static final String CLOCKS = "case-clocks";

  private static final String DUE =
      """
      select id from escalation_case where due_at <= :now
        and not exists (
          select from set_aside a where a.work = :work and a.id = escalation_case.id)
      order by due_at limit :limit for update skip locked
      """;
  private static final String NEXT_DUE =
      """
      select due_at from escalation_case where due_at is not null
        and not exists (
          select from set_aside a where a.work = :work and a.id = escalation_case.id)
      order by due_at limit 1
      """;

  private static final String OPEN_TEXTS =
      """
      select id, task_id, cast(state as text), cast(dossier as text) from escalation_case
      where due_at is not null and id > :after order by id limit :most
      """;

  /** Locks those that exist, in one statement. */
  Map<UUID, Case> lock(Collection<UUID> ids) {
    var found = new LinkedHashMap<UUID, Case>();
    if (ids.isEmpty()) {
      return found;
    }
    var rows =
        getEntityManager()
            .createNativeQuery(
                "select * from escalation_case where id = any (:ids) order by id for update",
                Case.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    for (var row : rows) {
      var one = (Case) row;
      found.put(one.id(), one);
    }
    return found;
  }

  /** Locks one; 404 when there is none. */
  Case lock(UUID id) {
    var found = lock(List.of(id)).get(id);
    if (found == null) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return found;
  }

  /**
   * Locks cases whose clock has run out, without reading them: the longest overdue first, passing
   * over locked ones and those set aside.
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

  /** Reads cases by a query of {@link CaseList}. */
  List<Case> select(String sql, Map<String, Object> values) {
    var query = getEntityManager().createNativeQuery(sql, Case.class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(Case.class::cast).toList();
  }

  List<Statement> statements(UUID caseId) {
    return getEntityManager()
        .createQuery("from Statement s where s.caseId = ?1 order by s.number", Statement.class)
        .setParameter(1, caseId)
        .getResultList();
  }

  /** What was said about a task before it escalated, oldest first. */
  List<Dealing> dealings(UUID taskId) {
    return getEntityManager()
        .createQuery("from Dealing d where d.taskId = ?1 order by d.at, d.id", Dealing.class)
        .setParameter(1, taskId)
        .getResultList();
  }

  void keep(List<Dealing> dealings) {
    dealings.forEach(getEntityManager()::persist);
  }

  List<Inquiry> inquiries(UUID caseId) {
    return getEntityManager()
        .createQuery("from Inquiry i where i.caseId = ?1 order by i.number", Inquiry.class)
        .setParameter(1, caseId)
        .getResultList();
  }

  /** Ids of open cases in their order. */
  List<UUID> openAfter(UUID id, int limit) {
    return getEntityManager()
        .createQuery(
            "select c.id from Case c where c.dueAt is not null and c.id > ?1 order by c.id",
            UUID.class)
        .setParameter(1, id)
        .setMaxResults(limit)
        .getResultList();
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

  /** A case as it is stored. */
  record Text(UUID id, UUID task, String state, String dossier) {
    CaseState readState() {
      return read(state, CaseState.class);
    }

    Dossier readDossier() {
      return read(dossier, Dossier.class);
    }

    private static <T> T read(String json, Class<T> type) {
      return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
  }

  /** Open cases in the order of their ids, without reading them. */
  @SuppressWarnings("unchecked")
  List<Text> openTexts(UUID after, int most) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(OPEN_TEXTS, Object[].class)
            .setParameter("after", after)
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(row -> new Text((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  /** Those of these that are open, without a lock. */
  List<Case> open(Collection<UUID> ids) {
    return list("dueAt is not null and id in ?1", ids);
  }

  boolean returnedBefore(UUID taskId) {
    return count("taskId = ?1 and outcome = 'RETURNED'", taskId) > 0;
  }
}
