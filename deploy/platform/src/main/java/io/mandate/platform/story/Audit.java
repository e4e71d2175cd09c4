package io.mandate.platform.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Everything on record as lines that anybody can check: each has the text of the record and its
 * SHA-256, and the record names the hash of the one before in its story. It is read a page a
 * statement, so that neither memory nor a long transaction is needed, and ends where it stood when
 * it was asked for.
 */
@ApplicationScoped
class Audit {
  private static final int PAGE = 500;

  private static final String COLUMNS =
      """
      {table}_record(t, (select b.hash from {table} as b
        where b.{key} = t.{key} and b.number = t.number - 1)) as record,
        encode(t.hash, 'hex') as hash\
      """;

  private final DataSource database;
  private final List<Story> stories;

  Audit(DataSource database, @All List<Story> stories) {
    this.database = database;
    this.stories = stories;
  }

  private record Line(String text, Place place) {}

  /** What writes the lines that were there now; each story in the order of its numbers. */
  StreamingOutput lines(AuditFilter filter) {
    var horizon = horizon();
    return out -> write(filter, horizon, out);
  }

  private void write(AuditFilter filter, Horizon horizon, OutputStream out) throws IOException {
    var place = Place.BEGINNING;
    List<Line> page;
    do {
      page = page(filter, place, horizon);
      for (var line : page) {
        out.write(line.text().getBytes(UTF_8));
        place = line.place();
      }
    } while (page.size() == PAGE);
  }

  private Horizon horizon() {
    try (var connection = database.getConnection()) {
      return Horizon.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("How far the record goes cannot be read.", e);
    }
  }

  private List<Line> page(AuditFilter filter, Place after, Horizon horizon) {
    try (var connection = database.getConnection()) {
      return page(connection, slice(filter, after, horizon));
    } catch (SQLException e) {
      throw new IllegalStateException("The record cannot be read.", e);
    }
  }

  private Slice slice(AuditFilter filter, Place after, Horizon horizon) {
    var slice = new Slice(stories, after, horizon);
    if (filter.from() != null) {
      slice.and("t.recorded_at >= ?", filter.from().atOffset(ZoneOffset.UTC));
    }
    if (filter.to() != null) {
      slice.and("t.recorded_at < ?", filter.to().atOffset(ZoneOffset.UTC));
    }
    if (filter.unit() != null) {
      slice.ofUnit(filter.unit());
    }
    if (filter.actor() != null) {
      slice.and("cast(? as text) in (t.actor ->> 'by', t.actor ->> 'onBehalfOf')", filter.actor());
    }
    return slice;
  }

  private static List<Line> page(Connection connection, Slice slice) throws SQLException {
    try (var query = slice.prepare(connection, COLUMNS, PAGE);
        var rows = query.executeQuery()) {
      var lines = new ArrayList<Line>();
      while (rows.next()) {
        var text =
            "{\"record\":%s,\"hash\":\"%s\"}\n"
                .formatted(rows.getString("record"), rows.getString("hash"));
        lines.add(new Line(text, new Place(0, rows.getLong("tx"), rows.getLong("position"))));
      }
      return lines;
    }
  }
}
