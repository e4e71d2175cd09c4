package io.mandate.task.observations;

import io.mandate.task.api.Cause;
import io.mandate.task.org.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares what would have gone up with what became of it (rule 26): one statement over the
 * timeline, of the tasks that the caller may see.
 */
@ApplicationScoped
public class Observations {
  private static final String REPORT =
      """
      select o.data ->> 'cause', o.data ->> 'adjudicator', count(*),
        count(*) filter (where t.due_at is not null and t.state not in ('ESCALATED', 'DIRECTED')),
        count(*) filter (where t.state = 'DONE'),
        count(*) filter (
          where t.state in ('WITHDRAWN', 'LAPSED', 'MOVED_TO_LINE', 'ANNULLED', 'DECLINED')
            and t.due_at is null),
        count(*) filter (where t.cause is not null),
        percentile_cont(0.5) within group (order by extract(epoch from t.updated_at - o.at) / 86400)
          filter (where t.state = 'DONE')
      from timeline o join task t on t.id = o.task_id
      where o.type = 'TaskObserved' and not (o.data ->> 'repeated')::boolean
        and o.at >= ? and o.at < ?
        and (? or t.requester_unit = any (?) or t.counterpart_unit = any (?))
        and (?::text is null or ? in (t.requester_unit, t.counterpart_unit))
      group by 1, 2 order by 3 desc, 1, 2
      """;

  private final DataSource database;
  private final Authority authority;

  Observations(DataSource database, Authority authority) {
    this.database = database;
    this.authority = authority;
  }

  /**
   * What was observed in this time, the most frequent first.
   *
   * @param unit of either party; null: all that the caller sees
   * @param from the first instant
   * @param to the first instant after
   */
  public List<Observed> report(@Nullable String unit, Instant from, Instant to) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(REPORT)) {
      var units =
          connection.createArrayOf(
              "text", authority.readsAll() ? new Object[0] : authority.visibleUnits().toArray());
      query.setObject(1, from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
      query.setObject(2, to.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
      query.setBoolean(3, authority.readsAll());
      query.setArray(4, units);
      query.setArray(5, units);
      query.setString(6, unit);
      query.setString(7, unit);
      return rows(query);
    } catch (SQLException e) {
      throw new IllegalStateException("The report cannot be read.", e);
    }
  }

  private static List<Observed> rows(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Observed>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(row(rows));
      }
    }
    return found;
  }

  private static Observed row(ResultSet row) throws SQLException {
    return new Observed(
        Cause.valueOf(row.getString(1)),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getObject(8, Double.class));
  }
}
