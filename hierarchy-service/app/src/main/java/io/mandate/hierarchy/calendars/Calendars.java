package io.mandate.hierarchy.calendars;

import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working calendars on record (rule 25). */
@ApplicationScoped
public class Calendars {
  /** The calendar in which every hour is a working hour; it stays so. */
  public static final String ROUND_THE_CLOCK = "round-the-clock";

  private final Sql sql;
  private final ChangeSets changeSets;

  Calendars(Sql sql, ChangeSets changeSets) {
    this.sql = sql;
    this.changeSets = changeSets;
  }

  @Transactional
  public @Nullable CalendarRecord find(String code) {
    return sql.first(
        "select code, data::text, org_version from calendar where code = ?",
        CalendarRecord::read,
        code);
  }

  /** By code, after one. */
  @Transactional
  public List<CalendarRecord> list(String after, int most) {
    return sql.list(
        "select code, data::text, org_version from calendar where code > ? order by code limit ?",
        CalendarRecord::read,
        after,
        most);
  }

  /**
   * Writes the calendar, for every clock that starts from now on.
   *
   * @return the org version that has it
   * @throws Problem {@code invalid-request} (400), {@code calendar-never-works} (422) and, when it
   *     is on record already, those of If-Match
   */
  @Transactional
  public long write(CalendarChanged calendar, IfMatch ifMatch, String by) {
    if (calendar.code().equals(ROUND_THE_CLOCK)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("path.code", "stays-as-it-is");
    }
    CalendarBounds.check(calendar);
    var changes = changeSets.begin();
    if (find(calendar.code()) instanceof CalendarRecord known) {
      ifMatch.require(known.version());
    } else if (ifMatch.header() != null) {
      ifMatch.require(0);
    }
    CalendarBounds.requireHours(calendar, changes.today());
    sql.run(
        "insert into calendar (code, data, org_version) values (?, ?::jsonb, ?)"
            + " on conflict (code) do update set data = excluded.data,"
            + " org_version = excluded.org_version",
        calendar.code(),
        EventJson.write(calendar),
        changes.version());
    changeSets.say(changes, List.of(calendar));
    changeSets.end(changes, by, "calendar " + calendar.code());
    return changes.version();
  }
}
