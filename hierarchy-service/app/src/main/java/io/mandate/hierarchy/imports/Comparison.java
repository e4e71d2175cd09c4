package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.ImportReport.Diff;
import io.mandate.hierarchy.org.ChangeSet;
import io.mandate.hierarchy.org.OrgRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The whole org compared with what is staged, and made the same. */
@ApplicationScoped
class Comparison {
  private static final int MANY = 5_000;

  private final UnitChanges units;
  private final PersonChanges people;
  private final AppointmentChanges appointments;
  private final OrgRows rows;

  private final Sql sql;

  Comparison(
      UnitChanges units,
      PersonChanges people,
      AppointmentChanges appointments,
      OrgRows rows,
      Sql sql) {
    this.sql = sql;
    this.units = units;
    this.people = people;
    this.appointments = appointments;
    this.rows = rows;
  }

  /** What would change from a day on. */
  Diff compare(LocalDate from) {
    units.compare(from);
    people.compare(from);
    appointments.compare(from);
    var unitCounts = units.counts(from);
    var personCounts = people.counts(from);
    return new Diff(
        unitCounts,
        personCounts,
        appointments.counts(from),
        Math.max(unitCounts.endingShare(), personCounts.endingShare()));
  }

  /** Writes it. */
  void apply(LocalDate from, ChangeSet changes) {
    people.apply(from, changes);
    units.apply(from, changes);
    appointments.apply(from, changes);
    if (sql.number("select count(*) from change_appointment") > MANY) {
      // What follows is planned by what was written, and not for what was there before.
      sql.run("analyze unit, placement, person, appointment");
    }
  }

  /** Says the new state of all that was written. */
  void say(ChangeSet changes) {
    rows.sayUnits(changes, "select code from change_unit");
    rows.sayAppointments(changes, "select id from change_appointment");
  }
}
