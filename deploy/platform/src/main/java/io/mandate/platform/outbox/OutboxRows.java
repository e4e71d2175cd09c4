package io.mandate.platform.outbox;

import io.mandate.platform.events.EventJson;
import io.mandate.platform.events.Trace;
import io.mandate.platform.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
    Columns.of(insert, events)
        .bind(1, "text", OutgoingEvent::key)
        .bind(2, "text", OutgoingEvent::type)
        .bind(3, "text", OutboxRows::payload)
        .bind(4, "int", this::lane)
        .bind(5, "bigint", OutgoingEvent::basis);
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
