package io.mandate.platform.reconcile;

import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of rounds: which replica goes through a check, and what the last round found. */
@ApplicationScoped
class Rounds {
  private static final String ENTER =
      "insert into reconciliation (name, next_at) select *, mandate_now() from unnest(?::text[])"
          + " on conflict do nothing";
  private static final String UNTIL_NEXT =
      "select extract(epoch from min(next_at) - mandate_now()) from reconciliation"
          + " where name = any (?)";
  private static final String CLAIM =
      """
      update reconciliation
      set began_at = mandate_now(), next_at = mandate_now() + interval '1 minute'
      where name = (
        select name from reconciliation where next_at <= mandate_now() and name = any (?)
        order by next_at limit 1 for update skip locked)
      returning name
      """;
  private static final String END =
      """
      update reconciliation
      set ended_at = mandate_now(), next_at = mandate_now() + make_interval(secs => ?),
        found = ?, mended = ?, found_ever = found_ever + ?, mended_ever = mended_ever + ?,
        examples = ?
      where name = ?
      """;
  private static final String ALL =
      "select * from reconciliation where name = any (?) order by name";

  private final DataSource database;

  Rounds(DataSource database) {
    this.database = database;
  }

  /** How the last round of a check went. */
  record Past(
      String name,
      Instant next,
      @Nullable Instant began,
      @Nullable Instant ended,
      long found,
      long mended,
      long foundEver,
      long mendedEver,
      List<UUID> examples) {}

  private interface Answer<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** Makes the checks known; those that are stay as they are. */
  void enter(Collection<String> names) {
    ask(ENTER, names, PreparedStatement::executeUpdate);
  }

  Duration untilNext(Collection<String> names) {
    return ask(
        UNTIL_NEXT,
        names,
        query -> {
          try (var row = query.executeQuery()) {
            row.next();
            return Duration.ofMillis(Math.round(row.getDouble(1) * 1000));
          }
        });
  }

  /** A round that is due begins, here and on no other replica. */
  Optional<String> claim(Collection<String> names) {
    return ask(
        CLAIM,
        names,
        query -> {
          try (var row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
          }
        });
  }

  /** The round is over. */
  void end(Round round) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(END)) {
      update.setDouble(1, round.check().pause().toMillis() / 1000.0);
      update.setLong(2, round.foundCount());
      update.setLong(3, round.mendedCount());
      update.setLong(4, round.foundCount());
      update.setLong(5, round.mendedCount());
      Columns.of(update, round.examples()).bind(6, "uuid", id -> id);
      update.setString(7, round.check().name());
      update.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** In the order of their names. */
  List<Past> all(Collection<String> names) {
    return ask(
        ALL,
        names,
        query -> {
          var all = new ArrayList<Past>();
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              all.add(past(rows));
            }
          }
          return all;
        });
  }

  private static Past past(ResultSet row) throws SQLException {
    return new Past(
        row.getString("name"),
        row.getObject("next_at", OffsetDateTime.class).toInstant(),
        instant(row, "began_at"),
        instant(row, "ended_at"),
        row.getLong("found"),
        row.getLong("mended"),
        row.getLong("found_ever"),
        row.getLong("mended_ever"),
        List.of((UUID[]) row.getArray("examples").getArray()));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class) instanceof OffsetDateTime at
        ? at.toInstant()
        : null;
  }

  private <T> T ask(String sql, Collection<String> names, Answer<T> answer) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      Columns.of(statement, names).bind(1, "text", name -> name);
      return answer.of(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The rounds of the reconciler cannot be reached.", e);
  }
}
