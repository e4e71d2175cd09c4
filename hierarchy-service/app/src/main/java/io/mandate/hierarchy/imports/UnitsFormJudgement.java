package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import java.time.LocalDate;

/** Finds what is bad among the staged rows of the units form, and says what the good ones make. */
final class UnitsFormJudgement {
  private static final String GOOD_UNIT =
      "exists (select from in_unit s where s.code = r.%s and s.reason is null)";

  private final Sql sql;
  private final LocalDate from;

  UnitsFormJudgement(Sql sql, LocalDate from) {
    this.sql = sql;
    this.from = from;
  }

  /**
   * @return how many appointments had ended before the import's day; they are left out, not bad
   */
  long judge() {
    long over = sql.run("delete from in_appointment where reason is null and to_date <= ?", from);
    refuse("in_unit", "code", "code-used-twice", earlier("in_unit", "e.code = r.code"));
    refuse("in_person", "code", "code-used-twice", earlier("in_person", "e.code = r.code"));
    while (refuseUnitsForOthers() > 0) {
      // What hangs on a unit that was left out, the next round finds.
    }
    refuse("in_appointment", "unit", "unit-unknown", "not " + GOOD_UNIT.formatted("unit"));
    refuse(
        "in_appointment",
        "person",
        "person-unknown",
        "not exists (select from in_person s where s.code = r.person and s.reason is null)");
    refuseOverlaps();
    want();
    keepBadRows();
    return over;
  }

  private int refuseUnitsForOthers() {
    return refuse(
            "in_unit",
            "parent",
            "parent-unknown",
            "parent is not null and not " + GOOD_UNIT.formatted("parent"))
        + sql.run(
            """
            with recursive reached (code) as (
              select code from in_unit where reason is null and parent is null
              union all
              select u.code from reached join in_unit u
                on u.parent = reached.code and u.reason is null
            )
            update in_unit r set at_column = 'parent', reason = 'in-a-circle', value = parent
            where reason is null and not exists (select from reached where reached.code = r.code)
              and exists (select from in_unit s where s.code = r.parent and s.reason is null)
            """);
  }

  private void refuseOverlaps() {
    var overlap = " and daterange(e.from_date, e.to_date) && daterange(r.from_date, r.to_date)";
    refuse(
        "in_appointment",
        "person",
        "appointed-twice",
        earlier(
            "in_appointment",
            "e.unit = r.unit and e.person = r.person and e.role = r.role" + overlap));
    refuse(
        "in_appointment",
        "unit",
        "role-taken",
        "role in ('head', 'acting', 'in_charge') and "
            + earlier("in_appointment", "e.unit = r.unit and e.role = r.role" + overlap));
    refuse(
        "in_appointment",
        "person",
        "second-main-post",
        "main and " + earlier("in_appointment", "e.main and e.person = r.person" + overlap));
  }

  private static String earlier(String table, String same) {
    return "exists (select from %s e where e.line < r.line and e.reason is null and %s)"
        .formatted(table, same);
  }

  private int refuse(String table, String column, String reason, String when) {
    return sql.run(
        "update %s r set at_column = '%s', reason = '%s', value = r.%s where reason is null and %s"
            .formatted(table, column, reason, column, when));
  }

  private void want() {
    sql.run(
        "insert into want_unit (code, name, kind, parent, labels)"
            + " select code, name, kind, parent, labels from in_unit where reason is null");
    sql.run(
        "insert into want_person (code, name, email, labels)"
            + " select code, name, email, labels from in_person where reason is null");
    sql.run(
        "insert into want_appointment"
            + " select unit, person, upper(role), main, greatest(from_date, ?), to_date"
            + " from in_appointment where reason is null",
        from);
  }

  private void keepBadRows() {
    keep(UnitsForm.UNITS, "in_unit");
    keep(UnitsForm.PEOPLE, "in_person");
    keep(UnitsForm.APPOINTMENTS, "in_appointment");
  }

  private void keep(String file, String table) {
    sql.run(
        "insert into bad_row select ?, line, at_column, reason, value from "
            + table
            + " where reason is not null",
        file);
  }
}
