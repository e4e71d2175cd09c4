package io.mandate.hierarchy.units;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.hierarchy.org.HierarchyProblems;
import io.mandate.hierarchy.org.OrgRows;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Founds, moves and ends units, each as a change set of its own. */
@ApplicationScoped
public class UnitWrites {
  private final Sql sql;
  private final ChangeSets changeSets;
  private final OrgRows rows;

  UnitWrites(Sql sql, ChangeSets changeSets, OrgRows rows) {
    this.sql = sql;
    this.changeSets = changeSets;
    this.rows = rows;
  }

  /** A unit to be. */
  public record Founding(
      String code,
      String name,
      @Nullable String kind,
      @Nullable String parent,
      @Nullable LocalDate from) {}

  /**
   * @return the org version that has the unit
   * @throws Problem {@code code-taken} (409), {@code unit-not-there} (409: the parent, then)
   */
  @Transactional
  public long found(Founding unit, String by) {
    var changes = changeSets.begin();
    var from = unit.from() == null ? changes.today() : unit.from();
    int added =
        sql.run(
            "insert into unit (code, name, kind, from_date, org_version) values (?, ?, ?, ?, ?)"
                + " on conflict (code) do nothing",
            unit.code(),
            unit.name(),
            unit.kind(),
            from,
            changes.version());
    if (added == 0) {
      throw Problem.of(HierarchyProblems.CODE_TAKEN).with("code", unit.code());
    }
    open(unit.code(), unit.parent(), from);
    return end(changes, unit.code(), by, "found");
  }

  /** Puts the unit under another, or makes it a root, from a day on (default today). */
  @Transactional
  public long move(
      String code, @Nullable String parent, @Nullable LocalDate day, IfMatch ifMatch, String by) {
    var changes = changeSets.begin();
    var to = touch(code, ifMatch, changes);
    var from = day == null ? changes.today() : day;
    refuseEnded(to, from);
    close(code, from);
    open(code, parent, from);
    return end(changes, code, by, "move");
  }

  /**
   * Ends the unit and the appointments in it; what stands under it must have been moved.
   *
   * @param successor takes over its work; null: the unit above
   */
  @Transactional
  public long end(
      String code,
      @Nullable String successor,
      @Nullable LocalDate day,
      IfMatch ifMatch,
      String by) {
    var changes = changeSets.begin();
    var to = touch(code, ifMatch, changes);
    var on = day == null ? changes.today() : day;
    refuseEnded(to, on);
    close(code, on);
    sql.run(
        "update appointment set to_date = greatest(from_date, ?), org_version = ?"
            + " where unit = ? and (to_date is null or to_date > ?)",
        on,
        changes.version(),
        code,
        on);
    sql.run(
        "update unit set to_date = greatest(from_date, ?), successor = ? where code = ?",
        on,
        successor,
        code);
    rows.sayAppointments(
        changes,
        "select id from appointment where unit = ? and org_version = ?",
        code,
        changes.version());
    return end(changes, code, by, "end");
  }

  /**
   * @return when the unit ends, if it does
   */
  private @Nullable LocalDate touch(String code, IfMatch ifMatch, ChangeSet changes) {
    if (!(find(code) instanceof Known unit)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    ifMatch.require(unit.version());
    sql.run("update unit set org_version = ? where code = ?", changes.version(), code);
    return unit.to();
  }

  private record Known(long version, @Nullable LocalDate to) {}

  private @Nullable Known find(String code) {
    return sql.first(
        "select org_version, to_date from unit where code = ?",
        row -> new Known(row.getLong(1), row.getObject(2, LocalDate.class)),
        code);
  }

  private static void refuseEnded(@Nullable LocalDate to, LocalDate day) {
    if (to != null && !day.isBefore(to)) {
      throw Problem.of(HierarchyProblems.ALREADY_ENDED).with("to", to);
    }
  }

  private void close(String code, LocalDate day) {
    sql.run("delete from placement where unit = ? and from_date >= ?", code, day);
    sql.run(
        "update placement set to_date = ? where unit = ? and (to_date is null or to_date > ?)",
        day,
        code,
        day);
  }

  private void open(String code, @Nullable String parent, LocalDate from) {
    sql.run(
        "insert into placement (unit, parent, from_date, to_date)"
            + " select ?, ?, ?, to_date from unit where code = ?",
        code,
        parent,
        from,
        code);
  }

  private long end(ChangeSet changes, String code, String by, String what) {
    rows.sayUnits(changes, "select ?::text", code);
    changeSets.end(changes, by, what + " unit " + code);
    return changes.version();
  }
}
