package io.mandate.hierarchy.calendars;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.etag;
import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.imports.Importing;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.hierarchy.org.OrgHistory;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars, settings of units, and the deadlines that follow from them. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-25")
class CalendarResourceTest {
  private static final String ORG =
      "post,title,reports_to,vacant\ncs,S,,no\nca,A,cs,no\nca1,A1,ca,no\ncm,M,ca1,no\n";
  private static final String CN = "/api/v1/calendars/cn";
  private static final String HOURS = "[{\"from\": \"09:00\", \"to\": \"17:00\"}]";
  private static final String WEEK =
      """
      {"MONDAY": %1$s, "TUESDAY": %1$s, "WEDNESDAY": %1$s, "THURSDAY": %1$s, "FRIDAY": %1$s}\
      """
          .formatted(HOURS);
  private static final String CALENDAR =
      """
      {"zone": "Asia/Shanghai", "week": %s, "years": [2026], "days": [
        {"date": "2026-10-01", "working": false, "name": "国庆节"},
        {"date": "2026-10-02", "working": false, "name": "国庆节"},
        {"date": "2026-10-03", "working": true}]}\
      """
          .formatted(WEEK);

  @Inject Database database;
  @Inject CurrentOrg current;
  @Inject OrgHistory history;

  @BeforeEach
  void load() {
    Importing.posts(ORG, "&confirmShrink=true");
  }

  @Test
  void a_calendar_is_written_shown_said_and_kept() {
    long version = version(put(CN, CALENDAR));

    reader(version)
        .get(CN)
        .then()
        .header("ETag", equalTo("\"" + version + "\""))
        .body("zone", equalTo("Asia/Shanghai"))
        .body("week.MONDAY[0].from", equalTo("09:00"))
        .body("week.SATURDAY", nullValue())
        .body("days[0].name", equalTo("国庆节"))
        .body("years", hasItem(2026));
    reader(version)
        .get("/api/v1/calendars")
        .then()
        .body("items.code", hasItems("cn", "round-the-clock"));
    assertThat(database.said(version))
        .isEqualTo(Map.of("CalendarChanged", 1L, "OrgVersionReached", 1L));
  }

  @Test
  @Tag("rule-26")
  void a_unit_has_a_calendar_and_a_mode_from_above_unless_it_has_its_own() {
    put(CN, CALENDAR);
    put("/api/v1/units/ca/settings", "{\"calendar\": \"cn\", \"mode\": \"OBSERVE\"}");
    long version = version(put("/api/v1/units/ca1/settings", "{\"mode\": \"OFF\"}"));

    reader(version)
        .get("/api/v1/units/ca1/settings")
        .then()
        .body("calendar", nullValue())
        .body("mode", equalTo("OFF"))
        .body("calendarHere.value", equalTo("cn"))
        .body("calendarHere.from", equalTo("ca"))
        .body("modeHere.value", equalTo("OFF"))
        .body("modeHere.from", equalTo("ca1"));
    reader(version)
        .get("/api/v1/units/cs/settings")
        .then()
        .body("calendarHere.value", equalTo("round-the-clock"))
        .body("calendarHere.from", nullValue())
        .body("modeHere.value", equalTo("ENFORCE"));
    assertThat(current.chart().mode("ca1").name()).isEqualTo("OFF");
    reader(version)
        .get("/api/v1/org")
        .then()
        .body("calendar", equalTo("round-the-clock"))
        .body("mode", equalTo("ENFORCE"));
  }

  @Test
  void a_deadline_explains_itself() {
    put(CN, CALENDAR);
    long version = version(put("/api/v1/units/ca/settings", "{\"calendar\": \"cn\"}"));

    reader(version)
        .get("/api/v1/deadlines?unit=ca1&window=P1D&start=2026-09-30T02:00:00Z")
        .then()
        .statusCode(200)
        .body("deadline.at", equalTo("2026-10-03T02:00:00Z"))
        .body("deadline.zone", equalTo("Asia/Shanghai"))
        .body("deadline.calendar", equalTo("cn"))
        .body("deadline.provisional", equalTo(false))
        .body("local", equalTo("2026-10-03T10:00:00+08:00"));
    reader(version)
        .get("/api/v1/deadlines?unit=ca&window=ruling&urgency=URGENT&start=2026-12-31T08:00:00Z")
        .then()
        .body("deadline.window", equalTo("P1D"))
        .body("deadline.at", equalTo("2027-01-01T08:00:00Z"))
        .body("deadline.provisional", equalTo(true));
    reader(version).get("/api/v1/deadlines?unit=cs&window=answer").then().statusCode(200);
  }

  @Test
  void a_start_anew_finds_what_was_written() {
    put(CN, CALENDAR);
    long version = version(put("/api/v1/units/ca/settings", "{\"calendar\": \"cn\"}"));
    assertThat(current.reaches(version, Duration.ofSeconds(10))).isTrue();

    var restored = database.inTransaction(() -> history.stateAt(version));

    assertThat(restored.calendars())
        .containsExactlyInAnyOrderElementsOf(current.state().calendars());
    assertThat(restored.unitSettings())
        .containsExactlyInAnyOrderElementsOf(current.state().unitSettings());
  }

  @Test
  void who_writes_over_what_is_there_has_to_have_seen_it() {
    var first = put(CN, CALENDAR);
    put(CN, CALENDAR);
    put("/api/v1/units/ca/settings", "{}");

    admin(CALENDAR).put(CN).then().statusCode(428);
    admin(CALENDAR).header("If-Match", first.header("ETag")).put(CN).then().statusCode(412);
    admin("{}").put("/api/v1/units/ca/settings").then().statusCode(428);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"week\": {}} | 422 | ",
        "{\"week\": {\"MONDAY\": []}} | 422 | ",
        "{\"zone\": \"Mars/Base\"} | 400 | wrong-type",
        "{\"week\": {\"MOONDAY\": []}} | 400 | not-allowed-value",
        "{\"week\": {\"MONDAY\": [{\"from\": \"25:00\", \"to\": \"26:00\"}]}} | 400 | wrong-type",
        "{\"week\": {\"MONDAY\": [{\"from\": \"12:00\", \"to\": \"09:00\"}]}} | 400 |"
            + " not-acceptable",
        "{\"week\": {\"MONDAY\": [{\"from\": \"12:00\"}]}} | 400 | not-acceptable",
        "{\"week\": {\"MONDAY\": [null]}} | 400 | not-acceptable",
        "{\"days\": [{\"date\": \"2026-02-30\", \"working\": false}]} | 400 | wrong-type",
        "{\"days\": [{\"working\": false}]} | 400 | not-acceptable",
        "{\"days\": [{\"date\": \"2026-01-01\"}, {\"date\": \"2026-01-01\"}]} | 400 | day-twice",
        "{\"days\": [{\"date\": \"9999-01-01\"}]} | 400 | year-range",
        "{\"years\": [26]} | 400 | year-range",
        "{\"weak\": {}} | 400 | unknown-field",
      })
  void what_is_no_calendar_is_refused_and_named(String body, int status, String code) {
    long before = database.version();

    var answer = admin(body).put("/api/v1/calendars/bad");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.jsonPath().getString("violations[0].code")).isEqualTo(code);
    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void what_is_not_there_or_stays_as_it_is_is_refused() {
    admin("{}").put("/api/v1/calendars/round-the-clock").then().statusCode(400);
    admin("{}").put("/api/v1/calendars/a%20b").then().statusCode(400);
    admin().get("/api/v1/calendars/none").then().statusCode(404);
    admin("{}").put("/api/v1/units/no-such-unit/settings").then().statusCode(404);
    admin().get("/api/v1/units/no-such-unit/settings").then().statusCode(404);
    admin("{\"calendar\": \"none\"}")
        .put("/api/v1/units/cs/settings")
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("no-such-calendar"));
    admin("{\"mode\": \"ON\"}").put("/api/v1/units/cs/settings").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "window=answer, unit",
    "unit=none&window=answer, unit",
    "unit=ca, window",
    "unit=ca&window=P0D, window",
    "unit=ca&window=answers, window",
    "unit=ca&window=answer&start=soon, start",
    "unit=ca&window=answer&urgency=SOON, urgency",
  })
  void what_is_no_deadline_is_refused_and_named(String query, String field) {
    admin()
        .get("/api/v1/deadlines?" + query)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(field));
  }

  private static Response put(String path, String body) {
    var known = etag(path);
    var request = admin(body);
    var answer =
        (known == null ? request : request.header("If-Match", known))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .response();
    admin().header("Mandate-Org-Version", version(answer)).get(path).then().statusCode(200);
    return answer;
  }

  private static long version(Response answer) {
    return Long.parseLong(answer.header("Mandate-Org-Version"));
  }
}
