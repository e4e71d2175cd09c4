package io.mandate.hierarchy.calendars;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.etag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.mandate.hierarchy.Database;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-25")
class HolidayResourceTest {
  private static final String CALENDAR = "/api/v1/calendars/holidays-test";
  private static final String LIST =
      """
      {"year": 2027, "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}\
      """;
  private static final String EVENTS =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20200101
      RRULE:FREQ=YEARLY
      END:VEVENT
      END:VCALENDAR
      """;

  @Inject Database database;

  @BeforeEach
  void an_empty_calendar() {
    var known = etag(CALENDAR);
    var request = admin("{\"week\": {\"MONDAY\": [{\"from\": \"09:00\", \"to\": \"17:00\"}]}}");
    (known == null ? request : request.header("If-Match", known))
        .put(CALENDAR)
        .then()
        .statusCode(200);
  }

  @Test
  void a_dry_run_says_what_would_change_and_changes_nothing() {
    long before = database.version();

    admin(LIST)
        .post(CALENDAR + "/holidays?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("years", contains(2027))
        .body("added.date", contains("2027-01-01", "2027-01-02"))
        .body("added.working", contains(false, true));

    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void a_list_replaces_the_days_of_its_year_and_leaves_the_others() {
    take(admin(LIST), "").then().statusCode(200).body("removed", empty());
    take(admin().contentType("text/calendar").body(EVENTS), "?year=2028")
        .then()
        .statusCode(200)
        .body("added.date", contains("2028-01-01"))
        .body("years", contains(2027, 2028));

    take(admin(LIST.replace("2027-01-02", "2027-01-09")), "")
        .then()
        .statusCode(200)
        .body("added.date", contains("2027-01-09"))
        .body("removed.date", contains("2027-01-02"));

    admin()
        .get(CALENDAR)
        .then()
        .body("days.date", contains("2027-01-01", "2027-01-09", "2028-01-01"));
  }

  @Test
  void a_list_with_a_bad_line_changes_nothing_and_names_it() {
    long before = database.version();

    take(admin(LIST.replace("2027-01-02", "2027-02-30")), "")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/holidays-unreadable"))
        .body("line", equalTo(3))
        .body("violations.field", hasItems("line[3]"))
        .body("violations.code", hasItems("no-day"));
    take(
            admin().contentType("text/calendar").body(EVENTS.replace("DATE:2020", "DATE:x")),
            "?year=2028")
        .then()
        .statusCode(422);

    assertThat(database.version()).isEqualTo(before);
  }

  @Test
  void what_is_no_list_is_refused() {
    take(admin("{}"), "").then().statusCode(400);
    take(admin("{"), "").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
    var events = admin().contentType("text/calendar").body(EVENTS);
    take(events, "").then().statusCode(400).body("violations[0].code", equalTo("years-missing"));
    take(admin().contentType("text/calendar").body(EVENTS), "?year=x").then().statusCode(400);
    take(admin().contentType("text/calendar").body(EVENTS), "?year=2019")
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("outside-the-years"));
    take(admin().contentType("text/calendar").body("hello"), "?year=2028").then().statusCode(400);
    take(admin().contentType("text/plain").body("hello"), "").then().statusCode(415);
    take(admin("x".repeat(1_100_000)), "").then().statusCode(413);
    admin(LIST).post("/api/v1/calendars/none/holidays").then().statusCode(404);
    admin(LIST).post(CALENDAR + "/holidays").then().statusCode(428);
    admin(LIST).header("If-Match", "\"0\"").post(CALENDAR + "/holidays").then().statusCode(412);
    admin(LIST)
        .header("If-Match", etag("/api/v1/calendars/round-the-clock"))
        .post("/api/v1/calendars/round-the-clock/holidays")
        .then()
        .statusCode(400);
  }

  private static Response take(RequestSpecification request, String query) {
    return request.header("If-Match", etag(CALENDAR)).post(CALENDAR + "/holidays" + query);
  }
}
