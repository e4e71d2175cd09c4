package io.mandate.hierarchy.appointments;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.OrgRows;
import io.mandate.hierarchy.org.Period;
import io.mandate.hierarchy.people.People;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments on record; PostgreSQL keeps rule 1 among them. */
@ApplicationScoped
public class Appointments {
  private static final UUID FIRST = new UUID(0, 0);

  private final Sql sql;
  private final People people;
  private final ChangeSets changeSets;
  private final OrgRows rows;

  Appointments(Sql sql, People people, ChangeSets changeSets, OrgRows rows) {
    this.sql = sql;
    this.people = people;
    this.changeSets = changeSets;
    this.rows = rows;
  }

  /** Which are listed; null fields do not matter. */
  public record Filter(@Nullable String unit, @Nullable String person, @Nullable LocalDate day) {}

  public @Nullable AppointmentRecord find(UUID id) {
    return sql.first("select * from appointment where id = ?", AppointmentRecord::read, id);
  }

  /** By id, after one; with a day those that hold then, else all there ever were. */
  public List<AppointmentRecord> list(Filter filter, @Nullable UUID after, int most) {
    return sql.list(
        """
        select * from appointment
        where id > ? and (?::text is null or unit = ?) and (?::text is null or person = ?)
          and (?::date is null or period @> ?::date)
        order by id limit ?
        """,
        AppointmentRecord::read,
        after == null ? FIRST : after,
        filter.unit(),
        filter.unit(),
        filter.person(),
        filter.person(),
        filter.day(),
        filter.day(),
        most);
  }

  /**
   * Appoints, from a day on (default today).
   *
   * @throws Problem {@code invalid-request} (400: no day in it), {@code rule-one-broken} (409),
   *     {@code person-unknown} (409), {@code unit-not-there} (409: at some time of the period)
   */
  @Transactional
  public AppointmentRecord appoint(Appointing wish, String by) {
    var changes = changeSets.begin();
    people.requireKnown(wish.person());
    var period = Period.wished(changes, wish.from(), wish.to());
    var id = Ids.next(changes.at());
    sql.run(
        "insert into appointment (id, unit, person, role, main, from_date, to_date, org_version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        wish.unit(),
        wish.person(),
        wish.role(),
        wish.main(),
        period.from(),
        period.to(),
        changes.version());
    return end(changes, id, by, "appoint");
  }

  /**
   * Ends one on a day (default today); one that has not begun by then never held.
   *
   * @throws Problem {@code not-found}, {@code already-ended} (409) and those of If-Match
   */
  @Transactional
  public AppointmentRecord end(UUID id, @Nullable LocalDate day, IfMatch ifMatch, String by) {
    var changes = changeSets.begin();
    if (!(find(id) instanceof AppointmentRecord known)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    ifMatch.require(known.version());
    sql.run(
        "update appointment set to_date = greatest(from_date, ?), org_version = ? where id = ?",
        new Period(known.from(), known.to()).endOn(changes, day),
        changes.version(),
        id);
    return end(changes, id, by, "end");
  }

  private AppointmentRecord end(ChangeSet changes, UUID id, String by, String what) {
    rows.sayAppointments(changes, "select ?::uuid", id);
    changeSets.end(changes, by, what + " appointment " + id);
    return sql.list("select * from appointment where id = ?", AppointmentRecord::read, id)
        .getFirst();
  }
}
