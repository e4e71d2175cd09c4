package io.mandate.task.timeline;

import io.mandate.platform.events.EventJson;
import io.mandate.platform.sql.Columns;
import io.mandate.task.api.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The append-only table of all timelines. */
@ApplicationScoped
public class Timeline {
  private static final String APPEND =
      """
      insert into timeline (task_id, number, type, actor, at, org_version, org_at, data)
      select * from unnest(?::uuid[], ?::int[], ?::text[], ?::jsonb[], ?::timestamptz[],
        ?::bigint[], ?::timestamptz[], ?::jsonb[])
      """;
  private static final String READ =
      """
      select number, type, actor, at, org_version, org_at, data from timeline
      where task_id = ? and number > ? and (? or type = any(?)) order by number limit ?
      """;

  private final DataSource database;

  Timeline(DataSource database) {
    this.database = database;
  }

  /** Appends these in one statement; each task's numbers were taken under its lock. */
  public void append(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(APPEND)) {
      Columns.of(insert, entries)
          .bind(1, "uuid", Entry::task)
          .bind(2, "int", Entry::number)
          .bind(3, "text", Entry::type)
          .bind(4, "text", entry -> EventJson.write(entry.actor()))
          .bind(5, "timestamptz", Entry::at)
          .bind(6, "bigint", Entry::orgVersion)
          .bind(7, "timestamptz", Entry::orgAt)
          .bind(8, "text", Entry::data);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The timeline cannot be written.", e);
    }
  }

  /** The story from after this number, in order. */
  public List<Entry> read(UUID task, int after, int limit) {
    return read(task, Set.of(), after, limit);
  }

  /**
   * What of the story is of these types, in order; none are all. Its numbers then have gaps: they
   * are the story's.
   */
  public List<Entry> read(UUID task, Set<String> types, int after, int limit) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(READ)) {
      query.setObject(1, task);
      query.setInt(2, after);
      query.setBoolean(3, types.isEmpty());
      query.setArray(4, connection.createArrayOf("text", types.toArray()));
      query.setInt(5, limit);
      try (var rows = query.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(entry(task, rows));
        }
        return entries;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The timeline cannot be read.", e);
    }
  }

  private static Entry entry(UUID task, ResultSet row) throws SQLException {
    byte[] actor = row.getString(3).getBytes(StandardCharsets.UTF_8);
    return new Entry(
        task,
        row.getInt(1),
        row.getString(2),
        EventJson.read(actor, Actor.class),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getLong(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7));
  }
}
