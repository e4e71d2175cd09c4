package io.mandate.escalation.cases;

import io.mandate.escalation.lists.Newest;
import io.mandate.escalation.lists.Newest.Place;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    var query = new Newest("escalation_case");
    filter(query, filter);
    narrow(query);
    var after = request.after();
    if (after != null) {
      query.after(new Place(after.instant(0), after.id(1)));
    }
    var rows =
        query.read(
            request.fetch(),
            cases::select,
            authority::mayRead,
            one -> new Place(one.openedAt(), one.id()));
    return Page.of(rows, request, one -> List.of(one.openedAt(), one.id()));
  }

  private void filter(Newest query, CaseFilter filter) {
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
  private void narrow(Newest query) {
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
    query.value("units", units.toArray(String[]::new));
    query.value("offices", codes(offices));
    var stalled = authority.readsStalled() ? " or state_name = 'STALLED'" : "";
    query.where(
        "(requester_unit = any (:units) or counterpart_unit = any (:units)"
            + " or office = any (:offices)"
            + stalled
            + ")");
  }

  private static String[] codes(Set<Office> offices) {
    return offices.stream().map(Office::code).toArray(String[]::new);
  }
}
