package io.mandate.platform.inbox;

import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The inbox table. Locks and writes go in key order, so that nobody waits for each other in turn.
 */
@ApplicationScoped
class Positions {

  private static final String LOCK =
      """
      select source, key, epoch, sequence from inbox
      where (source, key) in (select * from unnest(?::text[], ?::text[]))
      order by source, key for update
      """;

  private static final String WRITE =
      """
      insert into inbox (source, key, epoch, sequence)
      select * from unnest(?::text[], ?::text[], ?::int[], ?::bigint[])
      on conflict (source, key) do update set epoch = excluded.epoch, sequence = excluded.sequence
      """;

  private final DataSource database;

  Positions(DataSource database) {
    this.database = database;
  }

  /** Locks the rows of these keys; a key never heard of has none. */
  Map<Key, Position> lock(Collection<Key> keys) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LOCK)) {
      var sorted = List.copyOf(new TreeSet<>(keys));
      Columns.of(query, sorted).bind(1, "text", Key::source).bind(2, "text", Key::key);
      var found = new HashMap<Key, Position>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(
              new Key(rows.getString(1), rows.getString(2)),
              new Position(rows.getInt(3), rows.getLong(4)));
        }
      }
      return found;
    }
  }

  void write(Map<Key, Position> positions) throws SQLException {
    if (positions.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(WRITE)) {
      var sorted = List.copyOf(new TreeMap<>(positions).entrySet());
      Columns.of(insert, sorted)
          .bind(1, "text", entry -> entry.getKey().source())
          .bind(2, "text", entry -> entry.getKey().key())
          .bind(3, "int", entry -> entry.getValue().epoch())
          .bind(4, "bigint", entry -> entry.getValue().sequence());
      insert.executeUpdate();
    }
  }
}
