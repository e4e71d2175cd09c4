package io.mandate.platform.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as parameters of one statement: an array for each column, as {@code unnest} takes them
 * and {@code = any (?)}.
 *
 * @param <T> what a row is made of
 */
public final class Columns<T> {
  private final PreparedStatement statement;
  private final Collection<T> rows;

  private Columns(PreparedStatement statement, Collection<T> rows) {
    this.statement = statement;
    this.rows = rows;
  }

  public static <T> Columns<T> of(PreparedStatement statement, Collection<T> rows) {
    return new Columns<>(statement, rows);
  }

  /**
   * Binds one column.
   *
   * @param parameter from 1
   * @param type the element's type in PostgreSQL
   * @param value of a row; an instant is bound in UTC
   */
  public Columns<T> bind(
      int parameter, String type, Function<? super T, ? extends @Nullable Object> value)
      throws SQLException {
    var values = rows.stream().map(row -> bound(value.apply(row)));
    // The driver takes no byte arrays among mere objects.
    var typed = type.equals("bytea") ? values.toArray(byte[][]::new) : values.toArray();
    statement.setArray(parameter, statement.getConnection().createArrayOf(type, typed));
    return this;
  }

  private static @Nullable Object bound(@Nullable Object value) {
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }
}
