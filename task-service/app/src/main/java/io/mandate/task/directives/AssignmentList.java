package io.mandate.task.directives;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.task.org.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of assignments, the newest first. */
@ApplicationScoped
public class AssignmentList {
  private final Directives directives;
  private final Authority authority;

  AssignmentList(Directives directives, Authority authority) {
    this.directives = directives;
    this.authority = authority;
  }

  /** What is asked for; null asks for nothing. */
  public record Filter(
      @Nullable AssignmentState state,
      @Nullable String unit,
      @Nullable String judge,
      @Nullable UUID task) {}

  /** One page of the assignments of the units that the caller sees, or that he is to judge. */
  public Page<Assignment> page(Filter filter, PageRequest request) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = String.join(" and ", conditions(filter, request.after(), values));
    var query =
        directives
            .getEntityManager()
            .createNativeQuery(
                "select * from assignment where " + where + " order by id desc", Assignment.class);
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Assignment> rows = query.setMaxResults(request.fetch()).getResultList();
    return Page.of(rows, request, part -> List.of(part.id()));
  }

  private List<String> conditions(
      Filter filter, @Nullable Position after, Map<String, Object> values) {
    List<String> all = new ArrayList<>(List.of("true"));
    if (!authority.readsAll()) {
      Set<String> units = authority.visibleUnits();
      values.put("units", units.toArray(String[]::new));
      all.add("unit = any(cast(:units as text[]))");
    }
    if (filter.state() != null) {
      values.put("state", filter.state().name());
      all.add("state = :state");
    }
    if (filter.unit() != null) {
      values.put("unit", filter.unit());
      all.add("unit = :unit");
    }
    if (filter.judge() != null) {
      values.put("judge", filter.judge());
      all.add("judge_office = :judge");
    }
    if (filter.task() != null) {
      values.put("task", filter.task());
      all.add("directive_id in (select id from directive where task_id = :task)");
    }
    if (after != null) {
      UUID id = after.id(0);
      values.put("id", id);
      all.add("id < :id");
    }
    return all;
  }
}
