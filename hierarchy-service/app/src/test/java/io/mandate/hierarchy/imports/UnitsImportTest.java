package io.mandate.hierarchy.imports;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static io.mandate.hierarchy.imports.Importing.ended;
import static io.mandate.hierarchy.imports.Importing.units;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.Database;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class UnitsImportTest {
  private static final String ANYWAY = "&confirmShrink=true";
  private static final String UNITS =
      """
      code,name,parent,kind
      top,Top,,office
      x,X,top,department
      y,Y,top,department
      """;
  private static final String PEOPLE =
      """
      code,name,e-mail
      t,"Teresa, the top",t@example.org
      p,Paul,
      q,Quentin,
      """;
  private static final String APPOINTMENTS =
      """
      unit,person,role,kind,from,to
      top,t,HEAD,main,,
      x,p,head,main,2020-01-01,
      y,p,HEAD,concurrent,,
      y,q,DEPUTY,main,,2199-01-01
      x,q,IN_CHARGE,concurrent,2190-01-01,
      top,q,MEMBER,concurrent,2019-01-01,2020-01-01
      """;

  @Inject Database database;

  @Test
  void three_files_make_an_org() {
    var run = units(files(UNITS, PEOPLE, APPOINTMENTS), ANYWAY);

    assertThat(run.getString("state")).isEqualTo("APPLIED");
    assertThat(run.getInt("report.over")).isEqualTo(1);
    long version = run.getLong("orgVersion");
    reader(version)
        .get("/api/v1/units/y")
        .then()
        .body("kind", equalTo("department"))
        .body("parent", equalTo("top"))
        .body("head", equalTo("p"))
        .body("deputies", contains("q"))
        .body("inCharge", nullValue());
    reader(version)
        .get("/api/v1/relations?from=x&to=y")
        .then()
        .body("relation", equalTo("SAME_HEAD"))
        .body("channel", equalTo("OWN_LINE"));
    admin().get("/api/v1/people/t").then().body("email", equalTo("t@example.org"));
  }

  @Test
  void a_zip_does_too() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files(UNITS, PEOPLE, APPOINTMENTS).entrySet()) {
        zip.putNextEntry(new ZipEntry("export/" + file.getKey()));
        zip.write(("\uFEFF" + file.getValue()).getBytes(UTF_8));
      }
    }

    var run =
        ended(
            admin()
                .multiPart("file", "org.zip", bytes.toByteArray(), "application/zip")
                .post("/api/v1/imports?form=units" + ANYWAY));

    assertThat(run.getString("state")).isEqualTo("APPLIED");
    assertThat(run.getInt("report.rows")).isEqualTo(12);
  }

  @Test
  void only_what_differs_changes() {
    units(files(UNITS, PEOPLE, APPOINTMENTS), ANYWAY);
    var again = units(files(UNITS, PEOPLE, APPOINTMENTS), "");
    assertThat(again.getInt("report.diff.appointments.changed")).isZero();
    assertThat(again.getInt("report.diff.appointments.added")).isZero();

    var run =
        units(
            files(
                UNITS.replace("y,Y,top", "y,Y,x"),
                PEOPLE.replace("Paul", "Paula"),
                APPOINTMENTS.replace("2199-01-01", "2198-01-01").replace("y,p,HEAD", "y,t,HEAD")),
            "");

    assertThat(run.getString("state")).isEqualTo("APPLIED");
    assertThat(run.getInt("report.diff.units.changed")).isEqualTo(1);
    assertThat(run.getInt("report.diff.people.changed")).isEqualTo(1);
    assertThat(run.getInt("report.diff.appointments.changed")).isEqualTo(1);
    assertThat(run.getInt("report.diff.appointments.added")).isEqualTo(1);
    assertThat(run.getInt("report.diff.appointments.ended")).isEqualTo(1);
    assertThat(database.said(run.getLong("orgVersion")))
        .isEqualTo(Map.of("UnitChanged", 1L, "AppointmentChanged", 3L, "OrgVersionReached", 1L));
  }

  @Test
  @Tag("rule-1")
  void two_units_may_change_places_in_one_import() {
    units(files(UNITS.replace("y,Y,top", "y,Y,x"), PEOPLE, APPOINTMENTS), ANYWAY);

    var run = units(files(UNITS.replace("x,X,top", "x,X,y"), PEOPLE, APPOINTMENTS), ANYWAY);

    assertThat(run.getString("state")).isEqualTo("APPLIED");
    reader(run.getLong("orgVersion"))
        .get("/api/v1/units/x")
        .then()
        .statusCode(200)
        .body("parent", equalTo("y"));
  }

  @Test
  void what_a_file_leaves_out_ends_on_the_import_s_day_and_may_come_back() {
    units(files(UNITS, PEOPLE, APPOINTMENTS), ANYWAY);
    var without =
        units(
            files(
                UNITS.replace("y,Y,top,department\n", ""),
                PEOPLE,
                APPOINTMENTS.replaceAll("(?m)^y,.*\n", "")),
            ANYWAY + "&from=2190-06-01");
    assertThat(without.getInt("report.diff.units.ended")).isEqualTo(1);
    reader(without.getLong("orgVersion"))
        .get("/api/v1/units/y")
        .then()
        .body("to", equalTo("2190-06-01"));

    var back = units(files(UNITS, PEOPLE, APPOINTMENTS), ANYWAY);

    assertThat(back.getString("state")).isEqualTo("APPLIED");
    reader(back.getLong("orgVersion"))
        .get("/api/v1/units/y")
        .then()
        .body("to", nullValue())
        .body("head", equalTo("p"));
  }

  @Test
  @Tag("rule-1")
  void bad_rows_are_named_by_file_and_line_and_the_later_of_two_is_the_bad_one() {
    var run =
        units(
            files(
                UNITS + "x,X again,top,\nlost,Lost,nowhere,\nu,U,v,\nv,V,u,\nw,W,lost,\n",
                PEOPLE + "p,Paul again,\nr,,\ns,Sam,nomail\n",
                APPOINTMENTS
                    + "x,q,HEAD,concurrent,,\n" // 8: x has a head
                    + "x,t,MEMBER,main,,\n" // 9: t has a main post
                    + "top,t,HEAD,concurrent,,\n" // 10: again
                    + "lost,t,MEMBER,,,\n" // 11
                    + "x,r,MEMBER,,,\n" // 12
                    + "x,t,KING,,,\n" // 13
                    + "x,t,MEMBER,,2026-05-01,2026-05-01\n" // 14
                    + "x,t,MEMBER,,soon,\n"), // 15
            "&dryRun=true&onError=skip" + ANYWAY);

    assertThat(run.getList("report.badRows.collect { it.file + ' ' + it.line + ' ' + it.reason }"))
        .containsExactly(
            "appointments.csv 8 role-taken",
            "appointments.csv 9 second-main-post",
            "appointments.csv 10 appointed-twice",
            "appointments.csv 11 unit-unknown",
            "appointments.csv 12 person-unknown",
            "appointments.csv 13 not-one-of",
            "appointments.csv 14 ends-before-it-starts",
            "appointments.csv 15 no-date",
            "people.csv 5 code-used-twice",
            "people.csv 6 missing",
            "people.csv 7 no-email",
            "units.csv 5 code-used-twice",
            "units.csv 6 parent-unknown",
            "units.csv 7 in-a-circle",
            "units.csv 8 in-a-circle",
            "units.csv 9 parent-unknown");
  }

  private static Map<String, String> files(String units, String people, String appointments) {
    return Map.of("units.csv", units, "people.csv", people, "appointments.csv", appointments);
  }
}
