package io.mandate.hierarchy.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQL on the connection of the running transaction. Parameters are bound in order; a collection
 * becomes a text array. A broken rule 1 becomes its problem ({@link OverlapRefused}).
 */
@ApplicationScoped
public class Sql {
  private static final int FETCH = 2_000;

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows. */
  public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
    var rows = new ArrayList<T>();
    each(sql, reader, rows::add, parameters);
    return rows;
  }

  /** The first row, or null when there is none. */
  public <T> @Nullable T first(String sql, Reader<T> reader, @Nullable Object... parameters) {
    var rows = list(sql, reader, parameters);
    return rows.isEmpty() ? null : rows.getFirst();
  }

  /** A number that is always there, as a count. */
  public long number(String sql, @Nullable Object... parameters) {
    return list(sql, row -> row.getLong(1), parameters).getFirst();
  }

  /** Row by row, without holding them all. */
  public <T> void each(
      String sql, Reader<T> reader, Consumer<? super T> consumer, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = prepare(connection, sql, parameters)) {
      statement.setFetchSize(FETCH);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(reader.read(rows));
        }
      }
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }

  /**
   * @return how many rows it changed
   */
  public int run(String sql, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = prepare(connection, sql, parameters)) {
      var rows = !statement.execute() ? statement.getUpdateCount() : 0;
      return Math.max(rows, 0);
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }

  /** Begins a COPY into a table; rows go to what is returned, which must be closed. */
  public CopiedRows copy(String table) {
    try {
      return new CopiedRows(database.getConnection(), table);
    } catch (SQLException e) {
      throw OverlapRefused.orFailure(e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, bound(connection, parameters[i]));
    }
    return statement;
  }

  private static @Nullable Object bound(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Collection<?> many -> connection.createArrayOf("text", many.toArray());
      case Enum<?> constant -> constant.name();
      case null -> null;
      case Object other -> other;
    };
  }
}
