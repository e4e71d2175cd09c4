package io.mandate.hierarchy.org;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.database.Sql;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How the org is changed: one transaction that locks the version row first, writes, says the new
 * state of all it touched, and ends with the marker of the version it makes.
 */
@ApplicationScoped
public class ChangeSets {
  private final Sql sql;
  private final DatabaseClock clock;
  private final Outbox outbox;
  private final OrgHistory history;
  private final CurrentOrg current;

  ChangeSets(Sql sql, DatabaseClock clock, Outbox outbox, OrgHistory history, CurrentOrg current) {
    this.sql = sql;
    this.clock = clock;
    this.outbox = outbox;
    this.history = history;
    this.current = current;
  }

  /** Locks the org until the transaction ends; who comes next waits here. */
  @Transactional(MANDATORY)
  public ChangeSet begin() {
    return begin(0);
  }

  /** The same, and its version is at least this. */
  ChangeSet begin(long least) {
    long reached = sql.number("select version from org_version for update");
    return new ChangeSet(Math.max(reached + 1, least), clock.now(), zone());
  }

  /** Today in the organisation's zone. */
  @Transactional(MANDATORY)
  public LocalDate today() {
    return clock.now().atZone(zone()).toLocalDate();
  }

  /** Says the full new state of some of what the set touched, in this order. */
  @Transactional(MANDATORY)
  public void say(ChangeSet changes, List<? extends HierarchyEvent> events) {
    history.append(changes.version(), events);
    outbox.add(
        events.stream()
            .map(event -> new OutgoingEvent(event.key(), event.type(), event, changes.version()))
            .toList());
  }

  /**
   * Says that the version is complete, and checks everything that would else be checked at commit.
   *
   * @param by who changed the org: a person's code, or {@code role:} and a role
   * @param what changed, in few words
   */
  @Transactional(MANDATORY)
  public void end(ChangeSet changes, String by, String what) {
    end(changes, by, what, outbox.restated());
  }

  /** The same, and says what the last epoch is in which everything was said. */
  void end(ChangeSet changes, String by, String what, int restated) {
    var epoch = restated > 1 ? Integer.valueOf(restated) : null;
    say(changes, List.of(new OrgVersionReached(changes.version(), epoch)));
    sql.run("update org_version set version = ?", changes.version());
    sql.run(
        "insert into change_set (version, at, changed_by, what) values (?, mandate_now(), ?, ?)",
        changes.version(),
        by,
        what);
    sql.run("set constraints all immediate");
    current.lookAfterCommit();
  }

  private ZoneId zone() {
    var zone = sql.first("select zone from settings", row -> ZoneId.of(row.getString(1)));
    return zone == null ? ZoneOffset.UTC : zone;
  }
}
