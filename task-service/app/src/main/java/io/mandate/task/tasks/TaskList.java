package io.mandate.task.tasks;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.task.org.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of tasks, newest first; each row is authorised again in memory. */
@ApplicationScoped
public class TaskList {
  private static final String MINE =
      "(requester_unit = any(cast(:units as text[])) or (state <> 'DRAFT' and counterpart_unit ="
          + " any(cast(:units as text[]))))";

  private final Tasks tasks;
  private final Readers readers;
  private final Authority authority;
  private final DatabaseClock clock;

  TaskList(Tasks tasks, Readers readers, Authority authority, DatabaseClock clock) {
    this.tasks = tasks;
    this.readers = readers;
    this.authority = authority;
    this.clock = clock;
  }

  /** Which of the caller's units' roles in a task are meant. */
  public enum Role {
    REQUESTER,
    COUNTERPART
  }

  /** What is asked for; null asks for nothing. */
  public record Filter(
      @Nullable Status state,
      @Nullable String unit,
      @Nullable Role role,
      @Nullable Boolean overdue,
      @Nullable String adjudicator) {}

  /** One page of what the caller sees. */
  public Page<Task> page(Filter filter, PageRequest request) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = String.join(" and ", conditions(filter, values));
    List<Task> rows = new ArrayList<>();
    Position after = request.after();
    @Nullable Instant created = after == null ? null : after.instant(0);
    java.util.@Nullable UUID id = after == null ? null : after.id(1);
    while (rows.size() < request.fetch()) {
      List<Task> chunk = chunk(where, values, created, id, request.fetch());
      chunk.stream().filter(readers::sees).forEach(rows::add);
      if (chunk.size() < request.fetch()) {
        break;
      }
      created = chunk.getLast().createdAt();
      id = chunk.getLast().id();
    }
    List<Task> cut = rows.subList(0, Math.min(rows.size(), request.fetch()));
    return Page.of(cut, request, task -> List.of(task.createdAt(), task.id()));
  }

  private List<String> conditions(Filter filter, Map<String, Object> values) {
    List<String> all = new ArrayList<>(List.of("true"));
    if (!authority.readsAll()) {
      values.put("units", authority.visibleUnits().toArray(String[]::new));
      all.add(MINE);
    }
    if (filter.state() != null) {
      values.put("state", filter.state().name());
      all.add("state = :state");
    }
    if (filter.unit() != null) {
      values.put("unit", filter.unit());
      all.add("(requester_unit = :unit or counterpart_unit = :unit)");
    }
    if (filter.adjudicator() != null) {
      values.put("adjudicator", filter.adjudicator());
      all.add("adjudicator = :adjudicator and state = 'ESCALATED'");
    }
    roleAndTime(filter, all, values);
    return all;
  }

  private void roleAndTime(Filter filter, List<String> all, Map<String, Object> values) {
    if (filter.role() != null) {
      values.put("own", authority.ownUnits().toArray(String[]::new));
      String side =
          switch (filter.role()) {
            case REQUESTER -> "requester_unit";
            case COUNTERPART -> "counterpart_unit";
          };
      all.add(side + " = any(cast(:own as text[]))");
    }
    if (filter.overdue() != null) {
      values.put("now", clock.now());
      all.add("coalesce(due_at <= :now, false) = " + filter.overdue());
    }
  }

  @SuppressWarnings("unchecked")
  private List<Task> chunk(
      String where,
      Map<String, Object> values,
      @Nullable Instant created,
      java.util.@Nullable UUID id,
      int most) {
    String from = created == null ? "" : " and (created_at, id) < (:created, :id)";
    var query =
        tasks
            .getEntityManager()
            .createNativeQuery(
                "select * from task where " + where + from + " order by created_at desc, id desc",
                Task.class);
    values.forEach(query::setParameter);
    if (created != null && id != null) {
      query.setParameter("created", created).setParameter("id", id);
    }
    return query.setMaxResults(most).getResultList();
  }
}
