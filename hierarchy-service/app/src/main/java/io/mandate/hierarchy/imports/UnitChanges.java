package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Units and their places, compared with what is wanted from a day on. A unit that was there before
 * and comes back is taken as never having ended; earlier versions of the org still know it did.
 */
@ApplicationScoped
class UnitChanges {
  private final Sql sql;

  UnitChanges(Sql sql) {
    this.sql = sql;
  }

  void compare(LocalDate from) {
    sql.run(
        "create temp table change_unit (code text primary key, change text, moved boolean)"
            + " on commit drop");
    sql.run(
        """
        with day as (select ?::date as day),
        steady as (
          select unit, min(parent) as parent from placement, day
          where to_date is null or to_date > day
          group by unit, day having count(*) = 1 and bool_and(from_date <= day and to_date is null)
        ),
        alive as (select unit.* from unit, day where to_date is null or to_date > day)
        insert into change_unit
        select code, change, moved from (
          select coalesce(w.code, u.code) as code,
            case when w.code is null then 'ended' when u.code is null then 'added'
              else 'changed' end as change,
            w.code is not null
              and (s.unit is null or s.parent is distinct from w.parent) as moved,
            (u.name, u.kind, u.labels) is distinct from (w.name, w.kind, w.labels)
              or u.to_date is not null or u.from_date > (select day from day) as differs
          from want_unit w full join alive u on u.code = w.code
            left join steady s on s.unit = w.code) as compared
        where change <> 'changed' or moved or differs
        """,
        from);
    sql.run("analyze change_unit");
  }

  ImportReport.Counts counts(LocalDate from) {
    return ChangeCounts.of(
        sql, "change_unit", "unit where to_date is null or to_date > '" + from + "'");
  }

  void apply(LocalDate from, ChangeSet changes) {
    write(from, changes.version());
    sql.run(
        "update unit set to_date = greatest(from_date, ?), org_version = ?"
            + " from change_unit c where c.code = unit.code and c.change = 'ended'",
        from,
        changes.version());
    place(from);
  }

  private void write(LocalDate from, long version) {
    sql.run(
        """
        insert into unit (code, name, kind, labels, from_date, org_version)
        select code, name, kind, labels, ?, ? from want_unit join change_unit using (code)
        on conflict (code) do update set name = excluded.name, kind = excluded.kind,
          labels = excluded.labels, to_date = null,
          from_date = least(unit.from_date, excluded.from_date), org_version = excluded.org_version
        """,
        from,
        version);
  }

  /** Close, then open, each in one statement: no place of the new tree meets one of the old. */
  private void place(LocalDate from) {
    sql.run(
        "delete from placement using change_unit c where c.code = unit"
            + " and (c.moved or c.change = 'ended') and from_date >= ?",
        from);
    sql.run(
        "update placement set to_date = ? from change_unit c where c.code = unit"
            + " and (c.moved or c.change = 'ended') and (to_date is null or to_date > ?)",
        from,
        from);
    sql.run(
        "insert into placement (unit, parent, from_date) select code, parent, ?"
            + " from want_unit join change_unit using (code) where moved",
        from);
  }
}
