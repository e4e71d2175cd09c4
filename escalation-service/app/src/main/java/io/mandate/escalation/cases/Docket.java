package io.mandate.escalation.cases;

import io.mandate.escalation.todos.Todos;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.platform.sql.Columns;
import io.mandate.platform.time.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts what happened to cases on record: timeline, events and to-dos, in sets. One statement each,
 * however many cases they are about.
 */
@ApplicationScoped
class Docket {
  private static final String INSERT =
      """
      insert into case_timeline
        (case_id, number, type, at, recorded_at, actor, org_version, org_at, data)
      select case_id, number, type, at, ?, actor::jsonb, ?, ?, data::jsonb
      from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::text[])
        as e (case_id, number, type, at, actor, data)
      """;

  private final Cases cases;
  private final DataSource database;
  private final Outbox outbox;
  private final Todos todos;
  private final DatabaseClock clock;

  Docket(Cases cases, DataSource database, Outbox outbox, Todos todos, DatabaseClock clock) {
    this.cases = cases;
    this.database = database;
    this.outbox = outbox;
    this.todos = todos;
    this.clock = clock;
  }

  /**
   * @param chart the org they were decided on
   */
  void enter(List<Turn> turns, OrgChart chart) {
    enter(List.of(), turns, chart);
  }

  /**
   * The same, with the rows of new cases; they are numbered first, so that an insert is enough.
   *
   * @param opened the new ones among the turns' cases
   */
  void enter(List<Case> opened, List<Turn> turns, OrgChart chart) {
    var eventful = turns.stream().filter(turn -> !turn.facts().isEmpty()).toList();
    if (eventful.isEmpty()) {
      return;
    }
    var entries = entries(eventful);
    cases.persist(opened);
    cases.flush();
    writeTimeline(entries, chart);
    outbox.add(events(eventful, chart.version()));
    var subjects = eventful.stream().map(Turn::subject).distinct().toList();
    todos.replace(
        Todos.Source.CASE,
        subjects.stream().map(Case::id).toList(),
        subjects.stream().flatMap(subject -> CaseTodos.of(subject).stream()).toList());
  }

  /** Numbers the facts; the numbers are part of the case's row, so this comes before its flush. */
  private static List<Entry> entries(List<Turn> turns) {
    var entries = new ArrayList<Entry>();
    for (var turn : turns) {
      var number = turn.subject().number(turn.facts().size());
      for (var fact : turn.facts()) {
        entries.add(new Entry(turn.subject(), number++, fact));
      }
    }
    return entries;
  }

  private static List<OutgoingEvent> events(List<Turn> turns, long basis) {
    var events = new ArrayList<OutgoingEvent>();
    for (var turn : turns) {
      for (var fact : turn.facts()) {
        if (fact instanceof Fact.Said said) {
          var key = turn.subject().taskId().toString();
          events.add(new OutgoingEvent(key, said.type(), said.event(), basis));
        }
      }
    }
    return events;
  }

  private void writeTimeline(List<Entry> entries, OrgChart chart) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, utc(clock.now()));
      insert.setLong(2, chart.version());
      insert.setObject(3, utc(chart.at()));
      Columns.of(insert, entries)
          .bind(4, "uuid", entry -> entry.subject().id())
          .bind(5, "int", Entry::number)
          .bind(6, "text", entry -> entry.fact().type())
          .bind(7, "timestamptz", entry -> entry.fact().at())
          .bind(8, "text", entry -> EventJson.write(entry.fact().actor()))
          .bind(9, "text", entry -> EventJson.write(entry.fact().data()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The timeline was not written.", e);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private record Entry(Case subject, int number, Fact fact) {}
}
