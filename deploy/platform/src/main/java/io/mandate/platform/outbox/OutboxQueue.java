package io.mandate.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The outbox as the relay sees it; everything but {@link #isEmpty} needs a transaction. */
@ApplicationScoped
class OutboxQueue {

  /** Rows and bytes that one pass sends at most. */
  static final int MAX_ROWS = 4000;

  private static final int MAX_BYTES = 4 << 20;

  private static final String LANES =
      "select lane from outbox_lane order by lane for update skip locked";

  private static final String OLDEST =
      """
      select o.lane, o.id, o.aggregatetype, o.aggregateid, o.type, o.payload, o.epoch, o.sequence,
        o.occurred_at, o.basis, o.traceparent
      from unnest(?::int[]) as mine (lane)
      cross join lateral
        (select * from outbox where lane = mine.lane order by id limit ?) as o
      """;

  private static final String DELETE =
      "delete from outbox where (lane, id) in (select * from unnest(?::int[], ?::bigint[]))";

  private final DataSource database;
  private final OutboxConfig config;

  OutboxQueue(DataSource database, OutboxConfig config) {
    this.database = database;
    this.config = config;
  }

  /** Makes a row for each lane; lanes of an earlier, larger number stay and are emptied. */
  void prepareLanes() {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into outbox_lane select generate_series(0, ?) on conflict do nothing")) {
      insert.setInt(1, config.lanes() - 1);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox has no lanes.", e);
    }
  }

  boolean isEmpty() {
    return number("select count(*) from (select from outbox limit 1)") == 0;
  }

  /** How many events are written and not yet sent. */
  long backlog() {
    return number("select count(*) from outbox");
  }

  private long number(String sql) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql);
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox cannot be read.", e);
    }
  }

  /**
   * Takes the lanes that no other relay holds, until the transaction ends; the server ends it after
   * {@code limit} by itself, so that a relay that stopped moving holds no lane for ever.
   */
  List<Integer> takeLanes(Duration limit) throws SQLException {
    try (var connection = database.getConnection();
        var settings =
            connection.prepareStatement(
                "select set_config('transaction_timeout', ?, true),"
                    + " set_config('enable_seqscan', 'off', true)");
        var lanes = connection.prepareStatement(LANES)) {
      settings.setString(1, limit.toMillis() + "ms");
      settings.executeQuery().close();
      var taken = new ArrayList<Integer>();
      try (var rows = lanes.executeQuery()) {
        while (rows.next()) {
          taken.add(rows.getInt(1));
        }
      }
      return taken;
    }
  }

  /** The oldest rows of these lanes, in order within each. */
  List<OutboxRow> oldest(List<Integer> lanes) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(OLDEST)) {
      Columns.of(query, lanes).bind(1, "int", lane -> lane);
      query.setInt(2, Math.max(1, MAX_ROWS / lanes.size()));
      query.setFetchSize(100);
      var found = new ArrayList<OutboxRow>();
      try (var rows = query.executeQuery()) {
        for (int bytes = 0; bytes < MAX_BYTES && rows.next(); ) {
          var row = row(rows);
          found.add(row);
          bytes += row.event().data().length;
        }
      }
      return found;
    }
  }

  void delete(List<OutboxRow> sent) throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(DELETE)) {
      Columns.of(delete, sent).bind(1, "int", OutboxRow::lane).bind(2, "bigint", OutboxRow::id);
      var deleted = delete.executeUpdate();
      if (deleted != sent.size()) {
        throw new IllegalStateException("Someone else sends from a lane that is held here.");
      }
    }
  }

  private OutboxRow row(ResultSet row) throws SQLException {
    var event =
        new EventEnvelope(
            config.source(),
            row.getString("aggregateid"),
            row.getInt("epoch"),
            row.getLong("sequence"),
            row.getString("type"),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getLong("basis"),
            row.getString("traceparent"),
            row.getString("payload").getBytes(UTF_8));
    return new OutboxRow(
        row.getInt("lane"), row.getLong("id"), row.getString("aggregatetype"), event);
  }
}
