package io.mandate.hierarchy.units;

import io.mandate.hierarchy.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units on record. */
@ApplicationScoped
public class Units {
  private final Sql sql;

  Units(Sql sql) {
    this.sql = sql;
  }

  /**
   * Which units are listed.
   *
   * @param text found in code or name, whatever the case
   */
  public record Filter(@Nullable String parent, boolean rootsOnly, @Nullable String text) {}

  /** A unit in a subtree. */
  public record Node(UnitRecord unit, int depth, List<String> path) {}

  /** The unit, also when it has ended; null when it never was. */
  public @Nullable UnitRecord find(String code, LocalDate day) {
    return sql.first(
        "select " + UnitRecord.COLUMNS + "where u.code = ?", UnitRecord::read, day, code);
  }

  /** Those that exist on a day, by code, after one. */
  public List<UnitRecord> list(Filter filter, LocalDate day, String after, int most) {
    return sql.list(
        "select "
            + UnitRecord.COLUMNS
            + """
        where u.life @> ?::date and u.code > ?
          and (?::text is null or p.parent = ?) and (not ? or p.parent is null)
          and (?::text is null or position(lower(?::text) in lower(u.code || ' ' || u.name)) > 0)
        order by u.code limit ?
        """,
        UnitRecord::read,
        day,
        day,
        after,
        filter.parent(),
        filter.parent(),
        filter.rootsOnly(),
        filter.text(),
        filter.text(),
        most);
  }

  /** A unit and what is under it on a day, a unit before those under it, after a path. */
  public List<Node> subtree(String code, LocalDate day, int depth, List<String> after, int most) {
    return sql.list(
        """
        with recursive under (code, path) as (
          select ?::text, array[?::text]
          union all
          select p.unit, path || p.unit from under join placement p
            on p.parent = under.code and p.period @> ?::date and cardinality(path) <= ?
        )
        select path, """
            + " "
            + UnitRecord.COLUMNS
            + """
        join under on under.code = u.code where path > ?::text[] order by path limit ?
        """,
        Units::node,
        code,
        code,
        day,
        depth,
        day,
        after,
        most);
  }

  private static Node node(ResultSet row) throws SQLException {
    var path = List.of((String[]) row.getArray("path").getArray());
    return new Node(UnitRecord.read(row), path.size() - 1, path);
  }
}
