package io.mandate.escalation.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.escalation.api.Actor;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.sql.Columns;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps what is on record (rule 21): written in sets, read in pages. */
@ApplicationScoped
public class Timeline {
  private final DataSource database;
  private final DatabaseClock clock;

  Timeline(DataSource database, DatabaseClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What there is a timeline of. */
  public enum Of {
    CASE("case_timeline", "case_id"),
    APPRAISAL("appraisal_timeline", "appraisal_id");

    private final String insert;
    private final String select;

    Of(String table, String owner) {
      insert =
          """
          insert into %1$s
            (%2$s, number, type, at, recorded_at, actor, org_version, org_at, data)
          select owner, number, type, at, ?, actor::jsonb, ?, ?, data::jsonb
          from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::text[])
            as e (owner, number, type, at, actor, data)
          """
              .formatted(table, owner);
      select =
          """
          select number, type, at, recorded_at, actor, org_version, org_at, data
          from %1$s where %2$s = ? and number > ? order by number limit ?
          """
              .formatted(table, owner);
    }
  }

  /**
   * An entry to be written.
   *
   * @param number the next of its owner
   * @param data what the event of this type says
   */
  public record Line(UUID owner, int number, String type, Actor actor, Instant at, Object data) {}

  /**
   * One entry.
   *
   * @param number from 1, without gaps
   * @param at when it happened; for what a deadline brought, the deadline
   * @param recordedAt when it was applied
   * @param orgVersion with {@code orgInstant}: the org it was decided on
   * @param data what the event of this type says
   */
  public record Entry(
      int number,
      String type,
      Instant at,
      Instant recordedAt,
      Actor actor,
      long orgVersion,
      Instant orgInstant,
      JsonNode data) {}

  /**
   * Joins the running transaction; one statement.
   *
   * @param chart the org they were decided on
   */
  public void write(Of of, List<Line> lines, OrgChart chart) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(of.insert)) {
      insert.setObject(1, utc(clock.now()));
      insert.setLong(2, chart.version());
      insert.setObject(3, utc(chart.at()));
      Columns.of(insert, lines)
          .bind(4, "uuid", Line::owner)
          .bind(5, "int", Line::number)
          .bind(6, "text", Line::type)
          .bind(7, "timestamptz", Line::at)
          .bind(8, "text", line -> EventJson.write(line.actor()))
          .bind(9, "text", line -> EventJson.write(line.data()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The timeline was not written.", e);
    }
  }

  /** The entries after this number, at most so many. */
  public List<Entry> after(Of of, UUID owner, long number, int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(of.select)) {
      select.setObject(1, owner);
      select.setLong(2, number);
      select.setInt(3, limit);
      try (var rows = select.executeQuery()) {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return entries;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The timeline was not read.", e);
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getInt(1),
        row.getString(2),
        instant(row, 3),
        instant(row, 4),
        EventJson.read(row.getString(5).getBytes(UTF_8), Actor.class),
        row.getLong(6),
        instant(row, 7),
        EventJson.read(row.getString(8).getBytes(UTF_8), JsonNode.class));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
