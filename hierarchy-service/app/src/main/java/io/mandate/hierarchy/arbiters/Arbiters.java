package io.mandate.hierarchy.arbiters;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.HierarchyProblems;
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

/** The arbiters on record; PostgreSQL keeps them one a pair of roots at a time. */
@ApplicationScoped
public class Arbiters {
  private static final UUID FIRST = new UUID(0, 0);

  private final Sql sql;
  private final People people;
  private final ChangeSets changeSets;
  private final OrgRows rows;

  Arbiters(Sql sql, People people, ChangeSets changeSets, OrgRows rows) {
    this.sql = sql;
    this.people = people;
    this.changeSets = changeSets;
    this.rows = rows;
  }

  /** Which are listed; null fields do not matter. */
  public record Filter(@Nullable String root, @Nullable String person, @Nullable LocalDate day) {}

  /**
   * @throws Problem {@code not-found} (404)
   */
  public ArbiterRecord require(UUID id) {
    if (sql.first("select * from arbiter where id = ?", ArbiterRecord::read, id)
        instanceof ArbiterRecord known) {
      return known;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  /** By id, after one; with a day those that hold then, else all there ever were. */
  public List<ArbiterRecord> list(Filter filter, @Nullable UUID after, int most) {
    return sql.list(
        """
        select * from arbiter
        where id > ? and (?::text is null or ? in (root_a, root_b))
          and (?::text is null or person = ?) and (?::date is null or period @> ?::date)
        order by id limit ?
        """,
        ArbiterRecord::read,
        after == null ? FIRST : after,
        filter.root(),
        filter.root(),
        filter.person(),
        filter.person(),
        filter.day(),
        filter.day(),
        most);
  }

  /**
   * Appoints one, from a day on (default today). Whether he may rule is judged when he is asked: he
   * must not be a party, and nobody may stand above both.
   *
   * @throws Problem {@code invalid-request} (400: no day in it, or a day that is over), {@code
   *     person-unknown} (409), {@code not-two-roots} (409), {@code arbiter-taken} (409)
   */
  @Transactional
  public ArbiterRecord appoint(NewArbiter wish, String by) {
    var changes = changeSets.begin();
    people.requireKnown(wish.person());
    var period = Period.wished(changes, wish.from(), wish.to()).notBackwards(changes);
    requireRoots(wish, period.from());
    var id = Ids.next(changes.at());
    sql.run(
        "insert into arbiter (id, person, root_a, root_b, from_date, to_date, org_version)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        wish.person(),
        wish.rootA(),
        wish.rootB(),
        period.from(),
        period.to(),
        changes.version());
    return end(changes, id, by, "appoint");
  }

  /**
   * Ends one on a day (default today); one that has not begun by then never held.
   *
   * @throws Problem {@code not-found}, {@code already-ended} (409), {@code invalid-request} (400: a
   *     day that is over) and those of If-Match
   */
  @Transactional
  public ArbiterRecord end(UUID id, @Nullable LocalDate day, IfMatch ifMatch, String by) {
    var changes = changeSets.begin();
    var known = require(id);
    ifMatch.require(known.version());
    sql.run(
        "update arbiter set to_date = greatest(from_date, ?), org_version = ? where id = ?",
        new Period(known.from(), known.to()).endNotBackwards(changes, day),
        changes.version(),
        id);
    return end(changes, id, by, "end");
  }

  private void requireRoots(NewArbiter wish, LocalDate day) {
    long roots =
        sql.number(
            """
            select count(*) from unit u join placement p on p.unit = u.code
            where u.code = any (?::text[]) and p.parent is null
              and p.period @> ?::date and u.life @> ?::date
            """,
            List.of(wish.rootA(), wish.rootB()),
            day,
            day);
    if (roots != 2) {
      throw Problem.of(HierarchyProblems.NOT_TWO_ROOTS)
          .with("rootA", wish.rootA())
          .with("rootB", wish.rootB());
    }
  }

  private ArbiterRecord end(ChangeSet changes, UUID id, String by, String what) {
    rows.sayArbiters(changes, "select ?::uuid", id);
    changeSets.end(changes, by, what + " arbiter " + id);
    return require(id);
  }
}
