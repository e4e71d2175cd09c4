package io.mandate.hierarchy.delegations;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.person;
import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.hierarchy.Database;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.imports.Importing;
import io.mandate.hierarchy.org.CurrentOrg;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class DelegationResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,Superior,,no
      a,Department A,s,no
      b,Department B,s,no
      m,Member,a,no
      """;
  private static final String FOR_A =
      "{\"delegator\": \"a\", \"delegate\": \"m\", \"scopes\": [\"ANSWER\", \"READ\"]}";

  @Inject Database database;
  @Inject CurrentOrg org;

  @BeforeEach
  void load() {
    Importing.posts(ORG, "&confirmShrink=true");
  }

  @Test
  @Tag("rule-21")
  void a_head_lets_another_act_for_him_in_the_scopes_he_names() {
    var made = made(person("a", "{\"delegate\": \"m\", \"scopes\": [\"ANSWER\", \"READ\"]}"));

    long reached = version(made);
    assertThat(made.jsonPath().getString("delegator")).isEqualTo("a");
    assertThat(database.said(reached)).containsEntry("DelegationChanged", 1L);
    assertThat(org.reaches(reached, Duration.ofSeconds(5))).isTrue();
    assertThat(org.chart().actsFor("m", Scope.ANSWER)).contains("a");
    assertThat(org.chart().actsFor("m", Scope.RULE)).isEmpty();
  }

  @Test
  void nobody_gives_away_what_is_another_s() {
    person("b", FOR_A)
        .post("/api/v1/delegations")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    var made = made(admin(FOR_A));
    person("m", "{}")
        .header("If-Match", made.header("ETag"))
        .post(made.header("Location") + "/end")
        .then()
        .statusCode(403);
  }

  @Test
  void it_ends_at_once_when_its_delegator_ends_it() {
    var made = made(admin(FOR_A.replace("\"m\"", "\"b\"")));
    person("a", "{}").post(made.header("Location") + "/end").then().statusCode(428);
    var ended =
        person("a", "{}")
            .header("If-Match", made.header("ETag"))
            .post(made.header("Location") + "/end")
            .then()
            .statusCode(200)
            .body("to", equalTo(made.jsonPath().getString("from")))
            .extract();

    assertThat(org.reaches(version(ended), Duration.ofSeconds(5))).isTrue();
    assertThat(org.chart().actsFor("b", Scope.ANSWER)).isEmpty();
    person("a", "{}")
        .header("If-Match", ended.header("ETag"))
        .post(made.header("Location") + "/end")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-ended"));
  }

  @Test
  void one_of_a_coming_week_is_listed_for_its_days_only() {
    var first = today().plusDays(7);
    var last = first.plusDays(7);
    made(
        admin(
            "{\"delegator\": \"s\", \"delegate\": \"b\", \"scopes\": [\"RULE\"], \"from\":"
                + " \"%s\", \"to\": \"%s\"}".formatted(first, last)));

    on(today()).body("items", empty());
    on(first).body("items.delegate", contains("b")).body("items[0].scopes", contains("RULE"));
    on(last).body("items", empty());
  }

  @Test
  void what_makes_no_sense_is_refused_by_field() {
    refused("a", "a", "", "delegate", "to-himself");
    refused("a", "m", ", \"from\": \"2020-01-01\"", "from", "day-is-over");
    refused("a", "m", ", \"to\": \"2020-01-01\"", "to", "ends-before-it-starts");
    admin("{\"delegator\": \"a\", \"delegate\": \"m\", \"scopes\": []}")
        .post("/api/v1/delegations")
        .then()
        .statusCode(400)
        .body("violations.field", contains("scopes"));
    admin("{\"delegator\": \"a\", \"delegate\": \"nobody\", \"scopes\": [\"READ\"]}")
        .post("/api/v1/delegations")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/person-unknown"));
    admin("{\"delegate\": \"m\", \"scopes\": [\"READ\"]}")
        .post("/api/v1/delegations")
        .then()
        .statusCode(400)
        .body("violations.field", contains("delegator"));
  }

  @Test
  void an_import_leaves_delegations_alone() {
    var made = made(admin(FOR_A));
    long later =
        Importing.posts(ORG.replace("m,Member,a", "m,Member,b"), "&confirmShrink=true")
            .getLong("orgVersion");

    reader(later)
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(made.header("ETag")));
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(org.chart().actsFor("m", Scope.READ)).contains("a"));
  }

  private ValidatableResponse on(LocalDate day) {
    return admin().get("/api/v1/delegations?delegator=s&on=" + day).then().statusCode(200);
  }

  private static void refused(String by, String to, String more, String field, String code) {
    admin(
            "{\"delegator\": \"%s\", \"delegate\": \"%s\", \"scopes\": [\"READ\"]%s}"
                .formatted(by, to, more))
        .post("/api/v1/delegations")
        .then()
        .statusCode(400)
        .body("violations.field", contains(field))
        .body("violations.code", contains(code));
  }

  private static ExtractableResponse<Response> made(RequestSpecification request) {
    return request.post("/api/v1/delegations").then().statusCode(201).extract();
  }

  private static long version(ExtractableResponse<Response> answer) {
    return Long.parseLong(answer.header("Mandate-Org-Version"));
  }

  private LocalDate today() {
    return org.chart().at().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
