package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The temporary tables of one import's transaction: what the files should make of the org, in the
 * same words for both forms, and which rows are bad.
 */
@ApplicationScoped
class Staging {
  private final Sql sql;

  Staging(Sql sql) {
    this.sql = sql;
  }

  void create() {
    sql.run(
        """
        create temp table want_unit
          (code text primary key, name text, kind text, parent text, labels jsonb) on commit drop
        """);
    sql.run(
        """
        create temp table want_person
          (code text primary key, name text, email text, labels jsonb) on commit drop
        """);
    sql.run(
        """
        create temp table want_appointment
          (unit text, person text, role text, main boolean, from_date date, to_date date)
          on commit drop
        """);
    sql.run(
        """
        create temp table bad_row (file text, line bigint, at_column text, reason text, value text)
          on commit drop
        """);
  }

  /** So that comparisons are planned by what is there, and not for empty tables. */
  void analyze() {
    sql.run("analyze want_unit");
    sql.run("analyze want_person");
    sql.run("analyze want_appointment");
  }
}
