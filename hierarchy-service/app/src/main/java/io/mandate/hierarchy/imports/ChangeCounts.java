package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportReport.Counts;

/** Counts a table of changes. */
final class ChangeCounts {
  private static final int EXAMPLES = 20;

  private ChangeCounts() {}

  /**
   * @param changes a table with {@code code} and {@code change}
   * @param before what was there, as the rest of {@code select count(*) from}
   */
  static Counts of(Sql sql, String changes, String before) {
    return new Counts(
        sql.number("select count(*) from " + before),
        count(sql, changes, "added"),
        count(sql, changes, "ended"),
        count(sql, changes, "changed"),
        sql.list(
            "select change || ' ' || code from " + changes + " order by change, code limit ?",
            row -> row.getString(1),
            EXAMPLES));
  }

  private static long count(Sql sql, String changes, String change) {
    return sql.number("select count(*) from " + changes + " where change = ?", change);
  }
}
