package io.mandate.escalation.cases;

import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of cases, newest first. The database narrows them to the caller's units and offices, as the
 * org stands now; each case is authorised again in memory.
 */
@ApplicationScoped
public class CaseList {
  private final Cases cases;
  private final Authority authority;
  private final Org org;
  private final DatabaseClock clock;

  CaseList(Cases cases, Authority authority, Org org, DatabaseClock clock) {
    this.cases = cases;
    this.authority = authority;
    this.org = org;
    this.clock = clock;
  }

  public Page<Case> page(CaseFilter filter, PageRequest request) {
    var query = new Query();
    filter(query, filter);
    narrow(query);
    var after = request.after();
    if (after != null) {
      query.after(after.instant(0), after.id(1));
    }
    return Page.of(
        readable(query, request.fetch()), request, one -> List.of(one.openedAt(), one.id()));
  }

  private List<Case> readable(Query query, int wanted) {
    var found = new ArrayList<Case>();
    while (found.size() < wanted) {
      var rows = cases.select(query.sql(), query.values, wanted);
      rows.stream().filter(authority::mayRead).limit(wanted - found.size()).forEach(found::add);
      if (rows.size() < wanted) {
        return found;
      }
      query.after(rows.getLast().openedAt(), rows.getLast().id());
    }
    return found;
  }

  private void filter(Query query, CaseFilter filter) {
    query.equal("state_name", "state", filter.state() == null ? null : filter.state().name());
    query.equal("cause", "cause", filter.cause() == null ? null : filter.cause().name());
    query.equal("task_id", "task", filter.task());
    if (filter.unit() != null) {
      query.where("(requester_unit = :unit or counterpart_unit = :unit)", "unit", filter.unit());
    }
    if (filter.adjudicator() != null) {
      var offices = codes(org.now().offices(filter.adjudicator()));
      query.where("office = any (:adjudicated)", "adjudicated", offices);
    }
    if (filter.overdue() != null) {
      var due = filter.overdue() ? "due_at <= :now" : "(due_at is null or due_at > :now)";
      query.where(due, "now", clock.now());
    }
  }

  /** Leaves only what the caller could be allowed to see. */
  private void narrow(Query query) {
    if (authority.readsAll()) {
      return;
    }
    var view = org.now();
    var units = new LinkedHashSet<String>();
    var offices = new LinkedHashSet<Office>();
    for (var eye : authority.everybody()) {
      units.addAll(view.visibleTo(eye));
      offices.addAll(view.offices(eye));
    }
    query.values.put("units", units.toArray(String[]::new));
    query.values.put("offices", codes(offices));
    var stalled = authority.readsStalled() ? " or state_name = 'STALLED'" : "";
    query.conditions.add(
        "(requester_unit = any (:units) or counterpart_unit = any (:units)"
            + " or office = any (:offices)"
            + stalled
            + ")");
  }

  private static String[] codes(Set<Office> offices) {
    return offices.stream().map(Office::code).toArray(String[]::new);
  }

  /** A where clause made of fixed fragments and named values. */
  private static final class Query {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();
    private String position = "";

    void equal(String column, String name, @Nullable Object value) {
      if (value != null) {
        where(column + " = :" + name, name, value);
      }
    }

    void where(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    void after(Instant openedAt, java.util.UUID id) {
      position = " and (opened_at, id) < (:openedAt, :id)";
      values.put("openedAt", openedAt);
      values.put("id", id);
    }

    String sql() {
      return "select * from escalation_case where "
          + String.join(" and ", conditions)
          + position
          + " order by opened_at desc, id desc limit :limit";
    }
  }
}
