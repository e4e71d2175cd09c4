package io.mandate.hierarchy.delegations;

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

/** The delegations on record. */
@ApplicationScoped
public class Delegations {
  private static final UUID FIRST = new UUID(0, 0);

  private final Sql sql;
  private final People people;
  private final ChangeSets changeSets;
  private final OrgRows rows;

  Delegations(Sql sql, People people, ChangeSets changeSets, OrgRows rows) {
    this.sql = sql;
    this.people = people;
    this.changeSets = changeSets;
    this.rows = rows;
  }

  /** Which are listed; null fields do not matter. */
  public record Filter(
      @Nullable String delegator, @Nullable String delegate, @Nullable LocalDate day) {}

  /**
   * @throws Problem {@code not-found} (404)
   */
  public DelegationRecord require(UUID id) {
    if (sql.first("select * from delegation where id = ?", DelegationRecord::read, id)
        instanceof DelegationRecord known) {
      return known;
    }
    throw Problem.of(PlatformProblems.NOT_FOUND);
  }

  /** By id, after one; with a day those that hold then, else all there ever were. */
  public List<DelegationRecord> list(Filter filter, @Nullable UUID after, int most) {
    return sql.list(
        """
        select * from delegation
        where id > ? and (?::text is null or delegator = ?) and (?::text is null or delegate = ?)
          and (?::date is null or period @> ?::date)
        order by id limit ?
        """,
        DelegationRecord::read,
        after == null ? FIRST : after,
        filter.delegator(),
        filter.delegator(),
        filter.delegate(),
        filter.delegate(),
        filter.day(),
        filter.day(),
        most);
  }

  /**
   * One person acts for another, from a day on (default today).
   *
   * @param delegator who is acted for
   * @throws Problem {@code invalid-request} (400: to himself, no day in it, or a day that is over),
   *     {@code person-unknown} (409)
   */
  @Transactional
  public DelegationRecord delegate(String delegator, Delegating wish, String by) {
    var changes = changeSets.begin();
    people.requireKnown(delegator);
    people.requireKnown(wish.delegate());
    if (delegator.equals(wish.delegate())) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.delegate", "to-himself");
    }
    var period = Period.wished(changes, wish.from(), wish.to()).notBackwards(changes);
    var id = Ids.next(changes.at());
    sql.run(
        "insert into delegation (id, delegator, delegate, scopes, from_date, to_date, org_version)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        delegator,
        wish.delegate(),
        wish.scopes().stream().sorted().toList(),
        period.from(),
        period.to(),
        changes.version());
    return end(changes, id, by, "make");
  }

  /**
   * Ends one on a day (default today); one that has not begun by then never held.
   *
   * @throws Problem {@code not-found}, {@code already-ended} (409), {@code invalid-request} (400: a
   *     day that is over) and those of If-Match
   */
  @Transactional
  public DelegationRecord end(UUID id, @Nullable LocalDate day, IfMatch ifMatch, String by) {
    var changes = changeSets.begin();
    var known = require(id);
    ifMatch.require(known.version());
    sql.run(
        "update delegation set to_date = greatest(from_date, ?), org_version = ? where id = ?",
        new Period(known.from(), known.to()).endNotBackwards(changes, day),
        changes.version(),
        id);
    return end(changes, id, by, "end");
  }

  private DelegationRecord end(ChangeSet changes, UUID id, String by, String what) {
    rows.sayDelegations(changes, "select ?::uuid", id);
    changeSets.end(changes, by, what + " delegation " + id);
    return require(id);
  }
}
