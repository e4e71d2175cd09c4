package io.mandate.escalation.appraisals;

import io.mandate.escalation.lists.Newest;
import io.mandate.escalation.lists.Newest.Place;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Lists of appraisals, newest first. The database narrows them to what is about the caller, to his
 * units and his offices, as the org stands now; each is authorised again in memory.
 */
@ApplicationScoped
public class AppraisalList {
  private final Appraisals appraisals;
  private final Appraisers appraisers;
  private final Org org;

  AppraisalList(Appraisals appraisals, Appraisers appraisers, Org org) {
    this.appraisals = appraisals;
    this.appraisers = appraisers;
    this.org = org;
  }

  public Page<Appraisal> page(AppraisalFilter filter, PageRequest request) {
    var query = new Newest("appraisal");
    filter(query, filter);
    narrow(query);
    var after = request.after();
    if (after != null) {
      query.after(new Place(after.instant(0), after.id(1)));
    }
    var rows =
        query.read(
            request.fetch(),
            appraisals::select,
            appraisers::mayRead,
            one -> new Place(one.openedAt(), one.id()));
    return Page.of(rows, request, one -> List.of(one.openedAt(), one.id()));
  }

  private void filter(Newest query, AppraisalFilter filter) {
    query.equal("state_name", "state", filter.state() == null ? null : filter.state().name());
    query.equal("subject", "about", filter.subject());
    query.equal("task_id", "task", filter.task());
    if (filter.decider() != null) {
      query.where("state_name in ('PROPOSED', 'DECIDED')");
      query.where("office = any (:decided)", "decided", offices(filter.decider()));
    }
  }

  /** Leaves only what the caller could be allowed to see. */
  private void narrow(Newest query) {
    if (appraisers.readsAll()) {
      return;
    }
    var person = appraisers.person();
    if (person == null) {
      query.where("false");
      return;
    }
    query.where("(subject = :self or unit = any (:units) or office = any (:offices))");
    query.value("self", person);
    query.value("units", org.now().visibleTo(person).toArray(String[]::new));
    query.value("offices", offices(person));
  }

  private String[] offices(String person) {
    return org.now().offices(person).stream().map(Office::code).toArray(String[]::new);
  }
}
