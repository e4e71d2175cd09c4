package io.mandate.hierarchy.settings;

import io.mandate.hierarchy.api.HierarchyEvent.UnitSettingsChanged;
import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.platform.preconditions.IfMatch;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which calendar and which mode units have of their own (rules 25 and 26). */
@ApplicationScoped
public class UnitSettings {
  private final Sql sql;
  private final ChangeSets changeSets;

  UnitSettings(Sql sql, ChangeSets changeSets) {
    this.sql = sql;
    this.changeSets = changeSets;
  }

  /** What a unit has of its own, since a version of the org. */
  public record Own(UnitSettingsChanged settings, long version) {}

  /** What the unit has of its own; null when it never had anything. */
  @Transactional
  public @Nullable Own find(String unit) {
    return sql.first("select * from unit_settings where unit = ?", UnitSettings::read, unit);
  }

  /**
   * From now on the unit has this of its own, and inherits what is null.
   *
   * @return the org version that has it
   * @throws Problem {@code not-found} (404: the unit), {@code invalid-request} (400: no such
   *     calendar) and, where it had something before, those of If-Match
   */
  @Transactional
  public long write(UnitSettingsChanged settings, IfMatch ifMatch, String by) {
    var changes = changeSets.begin();
    requireUnitAndCalendar(settings, changes);
    if (find(settings.unit()) instanceof Own own) {
      ifMatch.require(own.version());
    } else if (ifMatch.header() != null) {
      ifMatch.require(0);
    }
    sql.run(
        "insert into unit_settings (unit, calendar, mode, org_version) values (?, ?, ?, ?)"
            + " on conflict (unit) do update set calendar = excluded.calendar,"
            + " mode = excluded.mode, org_version = excluded.org_version",
        settings.unit(),
        settings.calendar(),
        settings.mode(),
        changes.version());
    changeSets.say(changes, List.of(settings));
    changeSets.end(changes, by, "settings of unit " + settings.unit());
    return changes.version();
  }

  private void requireUnitAndCalendar(UnitSettingsChanged settings, ChangeSet changes) {
    if (sql.number(
            "select count(*) from unit where code = ? and (to_date is null or to_date > ?)",
            settings.unit(),
            changes.today())
        == 0) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    if (settings.calendar() instanceof String calendar
        && sql.number("select count(*) from calendar where code = ?", calendar) == 0) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body.calendar", "no-such-calendar");
    }
  }

  private static Own read(ResultSet row) throws SQLException {
    var mode = row.getString("mode");
    return new Own(
        new UnitSettingsChanged(
            row.getString("unit"),
            row.getString("calendar"),
            mode == null ? null : Mode.valueOf(mode)),
        row.getLong("org_version"));
  }
}
