package io.mandate.platform.sweep;

import io.mandate.platform.paging.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of what was set aside, in the running transaction if there is one. */
@ApplicationScoped
class SetAside {

  /** A minute, and twice as long after each failure, up to an hour; two who tried count once. */
  private static final String PUT =
      """
      insert into set_aside as s (work, id, reason, times, since, until)
      values (?, ?, ?, 1, mandate_now(), mandate_now() + interval '1 minute')
      on conflict (work, id) do update
        set reason = excluded.reason, times = s.times + 1,
          until = mandate_now()
            + least(interval '1 hour', interval '1 minute' * power(2, least(s.times, 10)))
        where s.until <= mandate_now()
      """;

  private static final String RIPE =
      "select * from set_aside where work = ? and until <= mandate_now() order by until limit ?";

  private static final String FORGET = "delete from set_aside where work = ? and id = any (?)";

  private static final String COUNT = "select count(*) from set_aside where work = ?";

  private static final String FIRST = "select * from set_aside order by work, id limit ?";

  private static final String NEXT =
      "select * from set_aside where (work, id) > (?, ?) order by work, id limit ?";

  private static final String RETRY =
      "update set_aside set until = least(until, mandate_now()) where work = ? and id = ?"
          + " returning *";

  private final DataSource database;

  SetAside(DataSource database) {
    this.database = database;
  }

  void put(String work, UUID id, String reason) {
    ask(PUT, PreparedStatement::executeUpdate, work, id, reason);
  }

  /** Those of this kind that are to be tried again by now, the longest waiting first. */
  List<UUID> ripe(String work, int limit) {
    return rows(RIPE, work, limit).stream().map(SetAsideClock::id).toList();
  }

  void forget(String work, Collection<UUID> ids) {
    ask(FORGET, PreparedStatement::executeUpdate, work, ids.toArray(UUID[]::new));
  }

  long count(String work) {
    return ask(COUNT, SetAside::number, work);
  }

  /**
   * @param after the last of the page before; null for the first page
   */
  List<SetAsideClock> page(@Nullable Position after, int limit) {
    return after == null ? rows(FIRST, limit) : rows(NEXT, after.text(0), after.id(1), limit);
  }

  /** Makes it ripe now; nothing where it is not set aside. */
  Optional<SetAsideClock> retry(String work, UUID id) {
    return rows(RETRY, work, id).stream().findFirst();
  }

  private interface Answer<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private List<SetAsideClock> rows(String sql, Object... values) {
    return ask(sql, SetAside::clocks, values);
  }

  private <T> T ask(String sql, Answer<T> answer, Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return answer.of(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("What is set aside cannot be reached.", e);
    }
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<SetAsideClock> clocks(PreparedStatement query) throws SQLException {
    var found = new ArrayList<SetAsideClock>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(clock(rows));
      }
    }
    return found;
  }

  private static SetAsideClock clock(ResultSet row) throws SQLException {
    return new SetAsideClock(
        row.getString("work"),
        row.getObject("id", UUID.class),
        row.getString("reason"),
        row.getInt("times"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("until", OffsetDateTime.class).toInstant());
  }
}
