package io.mandate.task.tasks;

import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many tasks there are by state, of those that the caller sees. */
@ApplicationScoped
public class TaskCounts {
  /** As {@link Readers#sees} has it, whose answer no row is read for here. */
  private static final String SEEN =
      """
      case when state = 'DRAFT'
        then requester = any(cast(:own as text[])) or starts_with(requester, :me)
        else requester = any(cast(:units as text[])) or counterpart = any(cast(:units as text[]))
          or requester_unit = any(cast(:led as text[]))
          or counterpart_unit = any(cast(:led as text[]))
          or starts_with(requester, :me) or starts_with(counterpart, :me)
          or participants @> array[cast(:caller as text)] end
      """;

  private final Tasks tasks;
  private final Authority authority;
  private final Standing standing;
  private final DatabaseClock clock;

  TaskCounts(Tasks tasks, Authority authority, Standing standing, DatabaseClock clock) {
    this.tasks = tasks;
    this.standing = standing;
    this.authority = authority;
    this.clock = clock;
  }

  /** By state; one that has none is left out. */
  public Map<Status, Long> count(TaskFilter filter) {
    var search = new TaskSearch(filter, authority, standing, clock::now);
    boolean all = authority.readsAll();
    var query = tasks.getEntityManager().createNativeQuery(search.counts(all ? "true" : SEEN));
    search.values().forEach(query::setParameter);
    if (!all) {
      query
          .setParameter("own", authority.ownUnits().toArray(String[]::new))
          .setParameter("led", standing.leads(authority.visibleUnits()).toArray(String[]::new))
          .setParameter("me", standing.asParty());
    }
    List<?> rows = query.getResultList();
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      counts.put(Status.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
    }
    return counts;
  }
}
