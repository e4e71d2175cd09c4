package io.mandate.hierarchy.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.AppointmentChanged;
import io.mandate.hierarchy.api.HierarchyEvent.ArbiterChanged;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.Placement;
import io.mandate.hierarchy.api.Role;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.database.Sql;
import io.mandate.platform.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads units, appointments and what else makes the org, as they stand in the tables, as what is
 * said of them.
 */
@ApplicationScoped
public class OrgRows {
  private static final int SAID_AT_ONCE = 2_000;

  private static final String UNITS =
      """
      select u.code, u.kind, u.from_date, u.to_date, u.successor,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'parent', p.parent, 'from', p.from_date, 'to', p.to_date) order by p.from_date), '[]')
          from placement p where p.unit = u.code)::text as placements
      from unit u where u.code in (%s) order by u.code
      """;

  private static final String APPOINTMENTS =
      "select id, unit, person, role, main, from_date, to_date from appointment"
          + " where id in (%s) order by unit, person, id";

  private static final String DELEGATIONS =
      "select id, delegator, delegate, scopes, from_date, to_date from delegation"
          + " where id in (%s) order by id";

  private static final String ARBITERS =
      "select id, person, root_a, root_b, from_date, to_date from arbiter"
          + " where id in (%s) order by id";

  private final Sql sql;
  private final ChangeSets changeSets;

  OrgRows(Sql sql, ChangeSets changeSets) {
    this.sql = sql;
    this.changeSets = changeSets;
  }

  /**
   * Says these units, as they stand now.
   *
   * @param codes a select of their codes
   */
  public void sayUnits(ChangeSet changes, String codes, @Nullable Object... parameters) {
    say(changes, UNITS.formatted(codes), OrgRows::unit, parameters);
  }

  /**
   * Says these appointments, as they stand now.
   *
   * @param ids a select of their ids
   */
  public void sayAppointments(ChangeSet changes, String ids, @Nullable Object... parameters) {
    say(changes, APPOINTMENTS.formatted(ids), OrgRows::appointment, parameters);
  }

  /** As {@link #sayAppointments}, delegations. */
  public void sayDelegations(ChangeSet changes, String ids, @Nullable Object... parameters) {
    say(changes, DELEGATIONS.formatted(ids), OrgRows::delegation, parameters);
  }

  /** As {@link #sayAppointments}, arbiters. */
  public void sayArbiters(ChangeSet changes, String ids, @Nullable Object... parameters) {
    say(changes, ARBITERS.formatted(ids), OrgRows::arbiter, parameters);
  }

  private void say(
      ChangeSet changes,
      String select,
      Sql.Reader<? extends HierarchyEvent> reader,
      @Nullable Object... parameters) {
    var some = new ArrayList<HierarchyEvent>(SAID_AT_ONCE);
    sql.each(
        select,
        reader,
        event -> {
          some.add(event);
          if (some.size() == SAID_AT_ONCE) {
            changeSets.say(changes, some);
            some.clear();
          }
        },
        parameters);
    if (!some.isEmpty()) {
      changeSets.say(changes, some);
    }
  }

  private static UnitChanged unit(ResultSet row) throws SQLException {
    var placements = EventJson.read(row.getString("placements").getBytes(UTF_8), Placement[].class);
    return new UnitChanged(
        row.getString("code"),
        row.getString("kind"),
        List.of(placements),
        date(row, "from_date"),
        date(row, "to_date"),
        row.getString("successor"));
  }

  private static AppointmentChanged appointment(ResultSet row) throws SQLException {
    return new AppointmentChanged(
        row.getObject("id", UUID.class),
        row.getString("unit"),
        row.getString("person"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("main"),
        row.getObject("from_date", LocalDate.class),
        date(row, "to_date"));
  }

  private static DelegationChanged delegation(ResultSet row) throws SQLException {
    var scopes = (String[]) row.getArray("scopes").getArray();
    return new DelegationChanged(
        row.getObject("id", UUID.class),
        row.getString("delegator"),
        row.getString("delegate"),
        Arrays.stream(scopes).map(Scope::valueOf).collect(Collectors.toSet()),
        row.getObject("from_date", LocalDate.class),
        date(row, "to_date"));
  }

  private static ArbiterChanged arbiter(ResultSet row) throws SQLException {
    return new ArbiterChanged(
        row.getObject("id", UUID.class),
        row.getString("person"),
        row.getString("root_a"),
        row.getString("root_b"),
        row.getObject("from_date", LocalDate.class),
        date(row, "to_date"));
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
