package io.mandate.platform.inbox;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.sql.Columns;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Writes the parked table, and finds what can be taken again. */
@ApplicationScoped
class ParkedRows {

  /** Parked twice is parked once: the newer reason counts, unless ops passed it over. */
  private static final String PARK =
      """
      insert into parked as p (topic, source, key, epoch, sequence, type, occurred_at, basis,
        traceparent, data, cause, reason, parked_at)
      select ?, m.*, ? from unnest(?::text[], ?::text[], ?::int[], ?::bigint[], ?::text[],
        ?::timestamptz[], ?::bigint[], ?::text[], ?::bytea[], ?::text[], ?::text[]) as m
      on conflict (source, key, epoch, sequence) do update
        set cause = excluded.cause, reason = excluded.reason
        where p.skipped_at is null
      """;

  private static final String RIPE =
      """
      select distinct p.source, p.key from parked p join inbox i using (source, key)
      where p.topic = ? and p.skipped_at is null
        and (p.cause = 'BEHIND' or p.cause = 'UNKNOWN_TYPE' and p.type = any (?::text[]))
        and (p.epoch = i.epoch and p.sequence = i.sequence + 1
          or p.epoch > i.epoch and p.sequence = 1)
      order by p.source, p.key
      """;

  private static final String ANY =
      "select exists (select from parked where topic = ? and skipped_at is null)";

  private static final String FIRST =
      """
      select source, key, epoch, sequence, type, occurred_at, basis, traceparent, data from parked
      where source = ? and key = ? and skipped_at is null
      order by epoch, sequence limit 1
      """;

  private static final String REMOVE =
      "delete from parked where source = ? and key = ? and epoch = ? and sequence = ?";

  private final DataSource database;
  private final DatabaseClock clock;

  ParkedRows(DataSource database, DatabaseClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @return how many
   */
  int park(String topic, List<Parking> parkings) throws SQLException {
    if (parkings.isEmpty()) {
      return 0;
    }
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(PARK)) {
      insert.setString(1, topic);
      insert.setObject(2, clock.now().atOffset(ZoneOffset.UTC));
      Columns.of(insert, parkings)
          .bind(3, "text", parking -> parking.event().source())
          .bind(4, "text", parking -> parking.event().key())
          .bind(5, "int", parking -> parking.event().epoch())
          .bind(6, "bigint", parking -> parking.event().sequence())
          .bind(7, "text", parking -> parking.event().type())
          .bind(8, "timestamptz", parking -> parking.event().time())
          .bind(9, "bigint", parking -> parking.event().basis())
          .bind(10, "text", parking -> parking.event().traceparent())
          .bind(11, "bytea", parking -> parking.event().data())
          .bind(12, "text", parking -> parking.cause().name())
          .bind(13, "text", Parking::reason);
      return insert.executeUpdate();
    }
  }

  /** Keys whose first parked event is now the next one and is not known to fail. */
  List<Key> ripe(String topic, Set<String> types) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(RIPE)) {
      query.setString(1, topic);
      Columns.of(query, types).bind(2, "text", type -> type);
      var keys = new ArrayList<Key>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          keys.add(new Key(rows.getString(1), rows.getString(2)));
        }
      }
      return keys;
    }
  }

  /** Whether anything of this topic is parked and not passed over. */
  boolean any(String topic) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(ANY)) {
      query.setString(1, topic);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** The first of this key that is neither taken nor passed over; empty when there is none. */
  List<EventEnvelope> firstOf(Key key) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(FIRST)) {
      query.setString(1, key.source());
      query.setString(2, key.key());
      try (var row = query.executeQuery()) {
        return row.next() ? List.of(event(row)) : List.of();
      }
    }
  }

  /**
   * @return whether it was there
   */
  boolean remove(EventEnvelope event) throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(REMOVE)) {
      delete.setString(1, event.source());
      delete.setString(2, event.key());
      delete.setInt(3, event.epoch());
      delete.setLong(4, event.sequence());
      return delete.executeUpdate() == 1;
    }
  }

  private static EventEnvelope event(ResultSet row) throws SQLException {
    return new EventEnvelope(
        row.getString("source"),
        row.getString("key"),
        row.getInt("epoch"),
        row.getLong("sequence"),
        row.getString("type"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getLong("basis"),
        row.getString("traceparent"),
        row.getBytes("data"));
  }
}
