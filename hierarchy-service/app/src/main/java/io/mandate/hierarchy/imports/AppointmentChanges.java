package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Appointments, compared with what is wanted from a day on. */
@ApplicationScoped
class AppointmentChanges {
  private final Sql sql;

  AppointmentChanges(Sql sql) {
    this.sql = sql;
  }

  void compare(LocalDate from) {
    sql.run(
        """
        create temp table change_appointment
          (id uuid primary key, change text, code text, unit text, person text, role text,
           main boolean, from_date date, to_date date) on commit drop
        """);
    sql.run(
        """
        with day as (select ?::date as day),
        alive as (
          select appointment.*, greatest(from_date, day) as start from appointment, day
          where (to_date is null or to_date > day) and period is not null
        )
        insert into change_appointment
        select coalesce(a.id, uuidv7()),
          case when w.unit is null then 'ended' when a.id is null then 'added'
            else 'changed' end,
          coalesce(w.person || ' ' || w.role || ' ' || w.unit,
            a.person || ' ' || a.role || ' ' || a.unit),
          w.unit, w.person, w.role, w.main, w.from_date, w.to_date
        from want_appointment w full join alive a
          on a.unit = w.unit and a.person = w.person and a.role = w.role and a.main = w.main
            and a.start = w.from_date
        where w.unit is null or a.id is null or a.to_date is distinct from w.to_date
        """,
        from);
    sql.run("analyze change_appointment");
  }

  ImportReport.Counts counts(LocalDate from) {
    return ChangeCounts.of(
        sql,
        "change_appointment",
        "appointment where period is not null and (to_date is null or to_date > '" + from + "')");
  }

  /** Close, then open: what ends or gets shorter makes room for what starts or gets longer. */
  void apply(LocalDate from, ChangeSet changes) {
    sql.run(
        "update appointment a set to_date = greatest(a.from_date, ?), org_version = ?"
            + " from change_appointment c where c.id = a.id and c.change = 'ended'",
        from,
        changes.version());
    var rewrite =
        "update appointment a set to_date = c.to_date, org_version = ?"
            + " from change_appointment c where c.id = a.id and c.change = 'changed'"
            + " and (coalesce(c.to_date, 'infinity') < coalesce(a.to_date, 'infinity')) = ?";
    sql.run(rewrite, changes.version(), true);
    sql.run(rewrite + " and a.to_date is distinct from c.to_date", changes.version(), false);
    sql.run(
        """
        insert into appointment (id, unit, person, role, main, from_date, to_date, org_version)
        select id, unit, person, role, main, from_date, to_date, ?
        from change_appointment where change = 'added'
        """,
        changes.version());
  }
}
