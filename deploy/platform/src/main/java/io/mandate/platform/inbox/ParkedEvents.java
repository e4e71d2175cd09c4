package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The parked table as ops reads it. */
@ApplicationScoped
class ParkedEvents {

  private final DataSource database;

  ParkedEvents(DataSource database) {
    this.database = database;
  }

  /** Those waiting, oldest first; the payload is left out. */
  List<ParkedEvent> waitingAfter(long id, int limit) {
    return read(
        "select *, null::bytea as shown from parked where skipped_at is null and id > ?"
            + " order by id limit ?",
        id,
        limit);
  }

  /** One of them, waiting or passed over, with its payload. */
  Optional<ParkedEvent> find(long id) {
    return read("select *, data as shown from parked where id = ?", id).stream().findFirst();
  }

  /** The first of a key that waits: only this one can be replayed or passed over. */
  Optional<ParkedEvent> firstOf(Key key) {
    return read(
            "select *, data as shown from parked where source = ? and key = ?"
                + " and skipped_at is null order by epoch, sequence limit 1",
            key.source(),
            key.key())
        .stream()
        .findFirst();
  }

  long count() {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("select count(*) from parked where skipped_at is null");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("Parked events cannot be counted.", e);
    }
  }

  /** Writes down who passes it over; it counts as taken from then on. */
  void skip(ParkedEvent event, ParkedEvent.Skipped skipped) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update parked set skipped_at = ?, skipped_by = ?, skipped_because = ?"
                    + " where id = ?")) {
      update.setObject(1, skipped.at().atOffset(java.time.ZoneOffset.UTC));
      update.setString(2, skipped.by());
      update.setString(3, skipped.because());
      update.setLong(4, event.id());
      update.executeUpdate();
    }
  }

  private List<ParkedEvent> read(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
      var found = new ArrayList<ParkedEvent>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(event(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Parked events cannot be read.", e);
    }
  }

  private static ParkedEvent event(ResultSet row) throws SQLException {
    var shown = row.getBytes("shown");
    return new ParkedEvent(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("source"),
        row.getString("key"),
        row.getInt("epoch"),
        row.getLong("sequence"),
        row.getString("type"),
        instant(row, "occurred_at"),
        Parking.Cause.valueOf(row.getString("cause")),
        row.getString("reason"),
        instant(row, "parked_at"),
        row.getObject("skipped_at") == null
            ? null
            : new ParkedEvent.Skipped(
                instant(row, "skipped_at"),
                row.getString("skipped_by"),
                row.getString("skipped_because")),
        shown == null ? null : new String(shown, UTF_8));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
