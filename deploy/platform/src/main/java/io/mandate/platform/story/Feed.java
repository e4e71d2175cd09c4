package io.mandate.platform.story;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What this service says, to be fetched: from the timelines, where each event is anyway. */
@ApplicationScoped
class Feed {
  private final DataSource database;
  private final List<Story> stories;
  private final String source;

  Feed(
      DataSource database,
      @All List<Story> stories,
      @ConfigProperty(name = "mandate.outbox.source") String source) {
    this.database = database;
    this.stories = stories;
    this.source = source;
  }

  /**
   * An event in the JSON format of CloudEvents 1.0.
   *
   * @param id the service, whose story, and the number in it: the same at each reading
   * @param subject what the event is keyed by on the topic
   */
  record Event(
      String specversion,
      String id,
      String source,
      String type,
      String subject,
      Instant time,
      String datacontenttype,
      @Schema(type = SchemaType.OBJECT, description = "As the event's JSON Schema says.")
          @JsonRawValue
          String data) {}

  /**
   * Some events, the oldest first.
   *
   * @param next where to go on, now or later; null only while there was never anything
   */
  record Events(List<Event> items, @Nullable String next) {}

  /** The events after this one; none at once when there are no new ones. */
  Events read(@Nullable String after, int limit) {
    try (var connection = database.getConnection()) {
      var horizon = Horizon.of(connection);
      var place = Place.of(after, list(), horizon);
      var columns =
          "t.{key}::text as key, t.number, t.type, {subject} as subject, t.at, t.data::text";
      var slice = new Slice(stories, place, horizon).and("{said}");
      try (var query = slice.prepare(connection, columns, limit);
          var rows = query.executeQuery()) {
        return events(rows, horizon, after);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The feed cannot be read.", e);
    }
  }

  private Events events(ResultSet rows, Horizon horizon, @Nullable String after)
      throws SQLException {
    var items = new ArrayList<Event>();
    var next = after;
    while (rows.next()) {
      items.add(event(rows));
      var place = new Place(horizon.epoch(), rows.getLong("tx"), rows.getLong("position"));
      next = place.cursor(list());
    }
    return new Events(items, next);
  }

  private Event event(ResultSet row) throws SQLException {
    return new Event(
        "1.0",
        source + "/" + row.getString("key") + "/" + row.getInt("number"),
        source,
        row.getString("type"),
        row.getString("subject"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        "application/json",
        row.getString("data"));
  }

  private String list() {
    return "events of " + source;
  }
}
