package io.mandate.task.records;

import io.mandate.platform.paging.Page;
import io.mandate.platform.paging.PageRequest;
import io.mandate.platform.paging.Position;
import io.mandate.platform.time.DatabaseClock;
import io.mandate.platform.time.Ids;
import io.mandate.task.org.PersonReaders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who looked at whose record: listed to whom it concerns (rule 19). */
@ApplicationScoped
public class Looks implements PanacheRepositoryBase<Look, UUID> {
  private static final String FIRST =
      "select * from record_look where person = :person order by looked_at desc, id desc";
  private static final String NEXT =
      "select * from record_look where person = :person and (looked_at, id) < (:at, :id)"
          + " order by looked_at desc, id desc";

  private final PersonReaders readers;
  private final DatabaseClock clock;

  Looks(PersonReaders readers, DatabaseClock clock) {
    this.readers = readers;
    this.clock = clock;
  }

  /** Puts the caller's look on record; his own at himself is none. */
  void add(String person) {
    String who = readers.caller();
    if (!who.equals(person)) {
      Instant now = clock.now();
      persist(new Look(Ids.next(now), person, who, now));
    }
  }

  /** One page of the looks at the caller's own record, the newest first; auditors see all. */
  public Page<Look> page(String person, PageRequest request) {
    readers.requireHimself(person);
    Position after = request.after();
    var query =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(after == null ? FIRST : NEXT, Look.class)
            .setParameter("person", person);
    if (after != null) {
      query.setParameter("at", after.instant(0)).setParameter("id", after.id(1));
    }
    List<Look> rows = query.setMaxResults(request.fetch()).getResultList();
    return Page.of(rows, request, look -> List.of(look.at(), look.id()));
  }
}
