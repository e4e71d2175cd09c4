package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.org.ChangeSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** People and what tells who they are, compared with what is wanted from a day on. */
@ApplicationScoped
class PersonChanges {
  private final Sql sql;

  PersonChanges(Sql sql) {
    this.sql = sql;
  }

  void compare(LocalDate from) {
    sql.run("create temp table change_person (code text primary key, change text) on commit drop");
    sql.run(
        """
        with day as (select ?::date as day),
        alive as (
          select person.code, name, email, labels, from_date > day or to_date is not null as other
          from day, person left join person_details on person = code
          where to_date is null or to_date > day
        )
        insert into change_person
        select coalesce(w.code, p.code),
          case when w.code is null then 'ended' when p.code is null then 'added'
            else 'changed' end
        from want_person w full join alive p on p.code = w.code
        where w.code is null or p.code is null or p.other
          or (p.name, p.email, p.labels) is distinct from (w.name, w.email, w.labels)
        """,
        from);
    sql.run("analyze change_person");
  }

  ImportReport.Counts counts(LocalDate from) {
    return ChangeCounts.of(
        sql, "change_person", "person where to_date is null or to_date > '" + from + "'");
  }

  void apply(LocalDate from, ChangeSet changes) {
    sql.run(
        """
        insert into person (code, from_date, org_version)
        select code, ?, ? from want_person join change_person using (code)
        on conflict (code) do update set to_date = null,
          from_date = least(person.from_date, excluded.from_date),
          org_version = excluded.org_version
        """,
        from,
        changes.version());
    sql.run(
        """
        insert into person_details (person, name, email, labels)
        select code, name, email, labels from want_person join change_person using (code)
        on conflict (person) do update set name = excluded.name, email = excluded.email,
          labels = excluded.labels
        """);
    sql.run(
        "update person set to_date = greatest(from_date, ?), org_version = ?"
            + " from change_person c where c.code = person.code and c.change = 'ended'",
        from,
        changes.version());
  }
}
