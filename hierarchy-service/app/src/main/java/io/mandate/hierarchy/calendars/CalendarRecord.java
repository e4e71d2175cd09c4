package io.mandate.hierarchy.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.platform.events.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A calendar on record.
 *
 * @param version of the org in which it was last changed
 */
public record CalendarRecord(CalendarChanged calendar, long version) {

  static CalendarRecord read(ResultSet row) throws SQLException {
    var data = row.getString("data");
    return new CalendarRecord(
        data == null
            ? new CalendarChanged(row.getString("code"))
            : EventJson.read(data.getBytes(UTF_8), CalendarChanged.class),
        row.getLong("org_version"));
  }
}
