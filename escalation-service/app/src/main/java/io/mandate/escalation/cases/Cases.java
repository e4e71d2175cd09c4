package io.mandate.escalation.cases;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All cases. Whoever changes one locks its row first; several are locked in the order of ids. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<Case, UUID> {

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

  /** Locks cases whose clock has run out, the longest overdue first, passing over locked ones. */
  List<Case> due(Instant now, int limit) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from escalation_case where due_at <= :now
            order by due_at limit :limit for update skip locked
            """,
            Case.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultStream()
        .map(Case.class::cast)
        .toList();
  }

  /** Reads cases by a query of {@link CaseList}. */
  List<Case> select(String sql, Map<String, Object> values, int limit) {
    var query = getEntityManager().createNativeQuery(sql, Case.class);
    values.forEach(query::setParameter);
    return query.setParameter("limit", limit).getResultStream().map(Case.class::cast).toList();
  }

  List<Statement> statements(UUID caseId) {
    return getEntityManager()
        .createQuery("from Statement s where s.caseId = ?1 order by s.number", Statement.class)
        .setParameter(1, caseId)
        .getResultList();
  }

  /** Open cases by id, without a lock. */
  List<Case> openAfter(UUID id, int limit) {
    return find("dueAt is not null and id > ?1 order by id", id).page(0, limit).list();
  }

  boolean returnedBefore(UUID taskId) {
    return count("taskId = ?1 and outcome = 'RETURNED'", taskId) > 0;
  }
}
