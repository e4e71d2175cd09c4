package io.mandate.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The replica table. */
@ApplicationScoped
class ReplicaRows {

  /** Replicas of a service save by turns; whichever state is there, its offset belongs to it. */
  private static final String SAVE =
      """
      insert into replica as r (topic, next_offset, state, positions, saved_at)
      values (?, ?, ?, ?, mandate_now())
      on conflict (topic) do update set next_offset = excluded.next_offset,
        state = excluded.state, positions = excluded.positions, saved_at = excluded.saved_at
      """;

  private final DataSource database;

  ReplicaRows(DataSource database) {
    this.database = database;
  }

  /** A published state and where the topic goes on after it. */
  record Saved(long nextOffset, byte[] state, byte[] positions) {}

  /** The saved state; empty when there is none yet. */
  List<Saved> find(String topic) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select next_offset, state, positions from replica where topic = ?")) {
      query.setString(1, topic);
      try (var row = query.executeQuery()) {
        return row.next()
            ? List.of(new Saved(row.getLong(1), row.getBytes(2), row.getBytes(3)))
            : List.of();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The saved state of " + topic + " cannot be read.", e);
    }
  }

  void save(String topic, Saved saved) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(SAVE)) {
      insert.setString(1, topic);
      insert.setLong(2, saved.nextOffset);
      insert.setBytes(3, saved.state);
      insert.setBytes(4, saved.positions);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The state of " + topic + " was not saved.", e);
    }
  }
}
