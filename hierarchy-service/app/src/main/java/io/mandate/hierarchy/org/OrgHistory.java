package io.mandate.hierarchy.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.OrgState;
import io.mandate.hierarchy.database.Sql;
import io.mandate.platform.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of the org at each version; append-only. */
@ApplicationScoped
public class OrgHistory {
  private final Sql sql;

  OrgHistory(Sql sql) {
    this.sql = sql;
  }

  void append(long version, List<? extends HierarchyEvent> events) {
    sql.run(
        "insert into org_history (version, key, type, data)"
            + " select ?, key, type, data::jsonb"
            + " from unnest(?::text[], ?::text[], ?::text[]) as said (key, type, data)",
        version,
        events.stream().map(HierarchyEvent::key).toList(),
        events.stream().map(HierarchyEvent::type).toList(),
        events.stream().map(EventJson::write).toList());
  }

  /** The whole org as it was known at a version. */
  public OrgState stateAt(long version) {
    return fold(
        OrgState.empty(),
        "select distinct on (key) data::text from org_history where version <= ?"
            + " order by key, version desc",
        version);
  }

  /** What counts of each thing, ended or not, by key after this one; at most so many. */
  List<HierarchyEvent> lastSaid(String after, int limit) {
    return sql.list(
        "select distinct on (key) data::text from org_history"
            + " where key > ? and type <> 'OrgVersionReached' order by key, version desc limit ?",
        OrgHistory::read,
        after,
        limit);
  }

  /** The state brought to a later version. */
  OrgState forward(OrgState state, long version) {
    return fold(
        state,
        "select data::text from org_history where version > ? and version <= ? order by version",
        state.version(),
        version);
  }

  /** The version that was known at an instant; null before there was any. */
  public @Nullable Long versionAt(Instant at) {
    return sql.first(
        "select version from change_set where at <= ? order by version desc limit 1",
        row -> row.getLong(1),
        at);
  }

  private OrgState fold(OrgState state, String select, @Nullable Object... parameters) {
    var events = new ArrayList<HierarchyEvent>();
    sql.each(select, OrgHistory::read, events::add, parameters);
    return state.with(events);
  }

  private static HierarchyEvent read(ResultSet row) throws SQLException {
    return EventJson.read(row.getString(1).getBytes(UTF_8), HierarchyEvent.class);
  }
}
