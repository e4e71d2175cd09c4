package io.mandate.hierarchy.arbiters;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.person;
import static io.mandate.hierarchy.Calls.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ArbiterResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      g,Top of one tree,,no
      a,Department A,g,no
      h,Top of another,,no
      c,Department C,h,no
      m,Member,a,no
      k,Member,c,no
      r,Auditor general,,no
      q,His clerk,r,no
      """;

  private final List<ExtractableResponse<Response>> made = new ArrayList<>();
  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @AfterEach
  void end() {
    made.forEach(
        one ->
            admin("{}")
                .header("If-Match", one.header("ETag"))
                .post(one.header("Location") + "/end")
                .then()
                .statusCode(200));
  }

  @Test
  @Tag("rule-8")
  void an_arbiter_makes_units_of_two_trees_peers_and_is_their_shared_superior() {
    relation(version, "a", "c")
        .body("relation", equalTo("UNRELATED"))
        .body("channel", equalTo("ARBITER_NEEDED"))
        .body("sharedSuperior", nullValue());

    long reached = appointed("r", "h", "g");

    relation(reached, "a", "c")
        .body("relation", equalTo("UNRELATED"))
        .body("channel", equalTo("TASK"))
        .body("sharedSuperior.person", equalTo("r"))
        .body("sharedSuperior.office", equalTo("g+h/ARBITER"))
        .body("path.orgVersion", equalTo((int) reached));
    relation(reached, "a", "r").body("channel", equalTo("ARBITER_NEEDED"));
  }

  @Test
  @Tag("rule-8")
  void an_arbiter_who_answers_for_a_party_does_not_rule_on_it() {
    long reached = appointed("c", "g", "h");
    relation(reached, "a", "c").body("sharedSuperior", nullValue());
    relation(reached, "a", "h").body("sharedSuperior.person", equalTo("c"));
  }

  @Test
  void two_roots_have_one_arbiter_at_a_time_whichever_is_named_first() {
    appointed("r", "g", "h");
    appoint("q", "h", "g")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/arbiter-taken"))
        .body("of", equalTo("g+h"));
    admin().get("/api/v1/arbiters?root=h&on=2100-01-01").then().body("items.person", contains("r"));
  }

  @Test
  void an_arbiter_is_for_two_different_roots() {
    refused("r", "a", "h");
    refused("r", "g", "g");
    refused("r", "g", "nowhere");
    person("g", "{\"person\": \"r\", \"rootA\": \"g\", \"rootB\": \"h\"}")
        .post("/api/v1/arbiters")
        .then()
        .statusCode(403);
  }

  @Test
  void an_ended_arbiter_rules_no_more() {
    appointed("r", "g", "h");
    var one = made.removeLast();
    var ended =
        admin("{}")
            .header("If-Match", one.header("ETag"))
            .post(one.header("Location") + "/end")
            .then()
            .statusCode(200)
            .extract();
    relation(version(ended), "a", "c").body("channel", equalTo("ARBITER_NEEDED"));
    assertThat(admin().get(one.header("Location")).jsonPath().getString("to")).isNotNull();
  }

  private static void refused(String person, String root, String other) {
    appoint(person, root, other)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-two-roots"));
  }

  private long appointed(String person, String root, String other) {
    var answer = appoint(person, root, other).then().statusCode(201).extract();
    made.add(answer);
    return version(answer);
  }

  private static Response appoint(String person, String root, String other) {
    return admin(
            "{\"person\": \"%s\", \"rootA\": \"%s\", \"rootB\": \"%s\"}"
                .formatted(person, root, other))
        .post("/api/v1/arbiters");
  }

  private static ValidatableResponse relation(long version, String from, String to) {
    return reader(version)
        .get("/api/v1/relations?from=" + from + "&to=" + to)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
  }

  private static long version(ExtractableResponse<Response> answer) {
    return Long.parseLong(answer.header("Mandate-Org-Version"));
  }
}
