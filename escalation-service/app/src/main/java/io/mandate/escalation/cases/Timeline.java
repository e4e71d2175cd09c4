package io.mandate.escalation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.escalation.api.Actor;
import io.mandate.platform.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what is on record of a case (rule 21). */
@ApplicationScoped
public class Timeline {
  private static final String SELECT =
      """
      select number, type, at, recorded_at, actor, org_version, org_at, data
      from case_timeline where case_id = ? and number > ? order by number limit ?
      """;

  private final DataSource database;

  Timeline(DataSource database) {
    this.database = database;
  }

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

  /** The entries after this number, at most so many. */
  public List<Entry> after(UUID caseId, long number, int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      select.setObject(1, caseId);
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
}
