package io.mandate.hierarchy.policies;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.CalendarChanged;
import io.mandate.hierarchy.api.HierarchyEvent.PolicyChanged;
import io.mandate.hierarchy.api.HierarchyEvent.SettingsChanged;
import io.mandate.hierarchy.api.Policy;
import io.mandate.hierarchy.api.Urgency;
import io.mandate.hierarchy.calendars.Calendars;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.ChangeSets;
import io.mandate.platform.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes configuration org data. The first start writes version 0, so that an empty org is a
 * complete one; a start with changed configuration writes a version with what changed, each policy
 * under the number of that version. Of replicas that start together one writes, the others find it
 * done.
 */
@ApplicationScoped
public class Configuration {
  private final Sql sql;
  private final ChangeSets changeSets;
  private final ConfiguredPolicies policies;
  private final OrgConfig config;

  Configuration(Sql sql, ChangeSets changeSets, ConfiguredPolicies policies, OrgConfig config) {
    this.sql = sql;
    this.changeSets = changeSets;
    this.policies = policies;
    this.config = config;
  }

  /** Writes what differs from the org's data, if anything does. */
  @Transactional
  public void take() {
    var changes = changeSets.begin();
    var events = new ArrayList<HierarchyEvent>();
    takeCalendar(changes, events);
    takeSettings(changes, events);
    for (var urgency : Urgency.values()) {
      takePolicy(changes, urgency, events);
    }
    if (!events.isEmpty()) {
      changeSets.say(changes, events);
      changeSets.end(changes, "configuration", "configuration");
    }
  }

  private void takeCalendar(ChangeSet changes, List<HierarchyEvent> events) {
    int added =
        sql.run(
            "insert into calendar (code, org_version) values (?, ?) on conflict do nothing",
            Calendars.ROUND_THE_CLOCK,
            changes.version());
    if (added > 0) {
      events.add(new CalendarChanged(Calendars.ROUND_THE_CLOCK));
    }
  }

  private void takeSettings(ChangeSet changes, List<HierarchyEvent> events) {
    if (sql.number("select count(*) from calendar where code = ?", config.calendar()) == 0) {
      throw new IllegalStateException(
          "mandate.org.calendar: there is no calendar '" + config.calendar() + "'");
    }
    int changed =
        sql.run(
            "insert into settings (zone, calendar, mode, org_version) values (?, ?, ?, ?)"
                + " on conflict (one) do update set zone = excluded.zone,"
                + " calendar = excluded.calendar, mode = excluded.mode,"
                + " org_version = excluded.org_version"
                + " where (settings.zone, settings.calendar, settings.mode)"
                + " <> (excluded.zone, excluded.calendar, excluded.mode)",
            config.zone().getId(),
            config.calendar(),
            config.mode(),
            changes.version());
    if (changed > 0) {
      events.add(new SettingsChanged(config.zone(), config.calendar(), config.mode()));
    }
  }

  private void takePolicy(ChangeSet changes, Urgency urgency, List<HierarchyEvent> events) {
    var known =
        sql.first(
            "select data::text from policy where unit is null and urgency = ?",
            row -> policy(row.getString(1)),
            urgency);
    if (known != null && known.equals(policies.of(urgency, known.version()))) {
      return;
    }
    var next = policies.of(urgency, changes.version());
    sql.run(
        "insert into policy (unit, urgency, version, data, org_version)"
            + " values (null, ?, ?, ?::jsonb, ?) on conflict (unit, urgency) do update set"
            + " version = excluded.version, data = excluded.data,"
            + " org_version = excluded.org_version",
        urgency,
        next.version(),
        EventJson.write(next),
        changes.version());
    events.add(new PolicyChanged(next));
  }

  private static Policy policy(String json) {
    return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Policy.class);
  }
}
