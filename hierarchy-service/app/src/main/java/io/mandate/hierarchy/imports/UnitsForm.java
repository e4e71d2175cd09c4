package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.database.CopiedRows;
import io.mandate.hierarchy.database.Sql;
import io.mandate.hierarchy.imports.CsvRow.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Three files: units, people, appointments. What is bad is found row by row, then among the rows:
 * the later of two that exclude each other, and whatever hangs on a row that is left out.
 */
@ApplicationScoped
class UnitsForm {
  static final String UNITS = "units.csv";
  static final String PEOPLE = "people.csv";
  static final String APPOINTMENTS = "appointments.csv";

  private static final Set<String> ROLES =
      Set.of("head", "acting", "in_charge", "deputy", "member");
  private static final Set<String> KINDS = Set.of("main", "concurrent");
  private static final List<String> UNIT_COLUMNS = List.of("code", "name", "parent", "kind");
  private static final List<String> PERSON_COLUMNS = List.of("code", "name", "email");
  private static final String FAULT = "at_column text, reason text, value text";

  private final Sql sql;

  UnitsForm(Sql sql) {
    this.sql = sql;
  }

  /** Stages the rows of all three files, each judged by itself. */
  void read(ImportFiles files, RowCount count) {
    sql.run(
        "create temp table in_unit (line bigint, code text, name text, parent text, kind text,"
            + " labels jsonb, "
            + FAULT
            + ") on commit drop");
    sql.run(
        "create temp table in_person (line bigint, code text, name text, email text,"
            + " labels jsonb, "
            + FAULT
            + ") on commit drop");
    sql.run(
        "create temp table in_appointment (line bigint, unit text, person text, role text,"
            + " main boolean, from_date date, to_date date, "
            + FAULT
            + ") on commit drop");
    read(files, UNITS, "in_unit", UNIT_COLUMNS, count, UnitsForm::unit);
    read(files, PEOPLE, "in_person", List.of("code", "name"), count, UnitsForm::person);
    read(
        files,
        APPOINTMENTS,
        "in_appointment",
        List.of("unit", "person", "role"),
        count,
        UnitsForm::appointment);
  }

  /** Finds the rows that are bad because of others; see {@link UnitsFormJudgement}. */
  long judge(LocalDate from) {
    return new UnitsFormJudgement(sql, from).judge();
  }

  @FunctionalInterface
  private interface Stage {
    void stage(CsvRow row, CopiedRows rows);
  }

  private void read(
      ImportFiles files,
      String name,
      String table,
      List<String> required,
      RowCount count,
      Stage stage) {
    var file = files.named(name);
    if (file == null) {
      throw new UnreadableFile(name, "it was not sent");
    }
    try (var rows = sql.copy(table)) {
      file.read(
          required,
          row -> {
            stage.stage(row, rows);
            count.another();
          });
      rows.end();
    }
    sql.run("analyze " + table);
  }

  private static void unit(CsvRow row, CopiedRows rows) {
    var code = row.requiredCode("code");
    var name = row.requiredText("name");
    var parent = row.code("parent");
    var kind = row.text("kind");
    var labels = row.labels(UNIT_COLUMNS);
    add(row, rows, code, name, parent, kind, labels);
  }

  private static void person(CsvRow row, CopiedRows rows) {
    var code = row.requiredCode("code");
    var name = row.requiredText("name");
    var email = row.text("email");
    if (email != null && email.indexOf('@') < 1) {
      row.refuse("email", "no-email", email);
    }
    add(row, rows, code, name, email, row.labels(PERSON_COLUMNS));
  }

  private static void appointment(CsvRow row, CopiedRows rows) {
    var unit = row.requiredCode("unit");
    var person = row.requiredCode("person");
    var role = row.text("role") == null ? row.requiredText("role") : row.oneOf("role", ROLES);
    boolean main = "main".equals(row.oneOf("kind", KINDS));
    var from = row.date("from");
    var to = row.date("to");
    if (from != null && to != null && !from.isBefore(to)) {
      row.refuse("to", "ends-before-it-starts", to.toString());
    }
    add(row, rows, unit, person, role, main, from, to);
  }

  private static void add(CsvRow row, CopiedRows rows, @Nullable Object... fields) {
    @Nullable Object[] columns = new @Nullable Object[fields.length + 4];
    columns[0] = row.line();
    System.arraycopy(fields, 0, columns, 1, fields.length);
    if (row.fault() instanceof Fault fault) {
      columns[fields.length + 1] = fault.column();
      columns[fields.length + 2] = fault.reason();
      columns[fields.length + 3] = fault.value();
    }
    rows.add(columns);
  }
}
