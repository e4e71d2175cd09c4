package io.mandate.task.matters;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Ids;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.org.Parties;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * All matters. One is seen by its unit's people and chain, and by who sees a unit that has a task
 * in it.
 */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {
  private static final String SEEN =
      """
      (:all or unit = any(cast(:units as text[])) or exists (
        select from task t where t.matter = m.id and (
          t.requester_unit = any(cast(:units as text[]))
          or (t.state <> 'DRAFT' and t.counterpart_unit = any(cast(:units as text[]))))))
      """;
  private static final String ONE = "select m.* from matter m where m.id = :id and " + SEEN;
  private static final String FIRST =
      "select m.* from matter m where " + SEEN + " order by m.created_at desc, m.id desc";
  private static final String NEXT =
      "select m.* from matter m where (m.created_at, m.id) < (:created, :id) and "
          + SEEN
          + " order by m.created_at desc, m.id desc";

  private final Authority authority;
  private final Moments moments;
  private final Parties parties;

  Matters(Authority authority, Moments moments, Parties parties) {
    this.authority = authority;
    this.moments = moments;
    this.parties = parties;
  }

  /** Opens one; only a member of the unit may. */
  public Matter open(String unit, String title) {
    parties.checkUnit("unit", unit);
    Moment moment = moments.by(authority.requireDraft(unit));
    var matter = new Matter(Ids.next(moment.at()), title, unit, moment.actor(), moment.at());
    persist(matter);
    return matter;
  }

  /** The matter if the caller sees it, else 404. */
  public Matter require(UUID id) {
    var found = seen(ONE).setParameter("id", id).getResultList();
    if (found.isEmpty()) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return found.getFirst();
  }

  /** Whether there is one that the caller sees. */
  public boolean isKnown(UUID id) {
    return !seen(ONE).setParameter("id", id).getResultList().isEmpty();
  }

  /** One page of those that the caller sees, newest first. */
  public Page<Matter> page(PageRequest request) {
    Position after = request.after();
    var query = seen(after == null ? FIRST : NEXT);
    if (after != null) {
      query.setParameter("created", after.instant(0)).setParameter("id", after.id(1));
    }
    List<Matter> rows = query.setMaxResults(request.fetch()).getResultList();
    return Page.of(rows, request, matter -> List.of(matter.createdAt(), matter.id()));
  }

  private jakarta.persistence.TypedQuery<Matter> seen(String query) {
    return getEntityManager()
        .unwrap(org.hibernate.Session.class)
        .createNativeQuery(query, Matter.class)
        .setParameter("all", authority.readsAll())
        .setParameter("units", authority.visibleUnits().toArray(String[]::new));
  }
}
