package io.mandate.platform.outbox;

import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes the outbox table. */
@ApplicationScoped
class OutboxRows {

  /**
   * Counters first and in key order, so that two transactions never wait for each other in turn.
   */
  private static final String INSERT =
      """
      with said as materialized (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[])
          with ordinality as e (key, type, payload, lane, basis, nth)
      ), numbered as (
        insert into event_sequence as s (key, epoch, sequence)
        select key, ?, count(*) from said group by key order by key
        on conflict (key) do update set
          sequence = case when s.epoch < excluded.epoch then 0 else s.sequence end
            + excluded.sequence,
          epoch = greatest(s.epoch, excluded.epoch)
        returning key, epoch, sequence
      )
      insert into outbox
        (aggregatetype, aggregateid, type, payload, lane, epoch, sequence, occurred_at, basis,
         traceparent)
      select ?, key, type, payload, lane, epoch,
        sequence - count(*) over (partition by key)
          + row_number() over (partition by key order by nth),
        ?, basis, ?
      from said join numbered using (key) order by nth
      """;

  private final DataSource database;
  private final OutboxConfig config;
  private final Epoch epoch;

  OutboxRows(DataSource database, OutboxConfig config, Epoch epoch) {
    this.database = database;
    this.config = config;
    this.epoch = epoch;
  }

  void insert(String topic, List<OutgoingEvent> events, Instant now) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      bind(insert, events);
      insert.setInt(6, epoch.current());
      insert.setString(7, topic);
      insert.setObject(8, now.atOffset(ZoneOffset.UTC));
      insert.setString(9, Trace.current());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The events were not written.", e);
    }
  }

  private void bind(PreparedStatement insert, List<OutgoingEvent> events) throws SQLException {
    var connection = insert.getConnection();
    insert.setArray(1, array(connection, "text", events, OutgoingEvent::key));
    insert.setArray(2, array(connection, "text", events, OutgoingEvent::type));
    insert.setArray(3, array(connection, "text", events, OutboxRows::payload));
    insert.setArray(4, array(connection, "int", events, this::lane));
    insert.setArray(5, array(connection, "bigint", events, OutgoingEvent::basis));
  }

  private static Array array(
      Connection connection,
      String type,
      List<OutgoingEvent> events,
      Function<OutgoingEvent, Object> column)
      throws SQLException {
    return connection.createArrayOf(type, events.stream().map(column).toArray());
  }

  private int lane(OutgoingEvent event) {
    return Math.floorMod(event.key().hashCode(), config.lanes());
  }

  private static String payload(OutgoingEvent event) {
    var json = EventJson.write(event.data());
    var bytes = json.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > Outbox.MAX_PAYLOAD) {
      throw new OversizedEvent(event, bytes);
    }
    return json;
  }
}
