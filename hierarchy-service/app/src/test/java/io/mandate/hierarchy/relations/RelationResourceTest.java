package io.mandate.hierarchy.relations;

import static io.mandate.hierarchy.Calls.admin;
import static io.mandate.hierarchy.Calls.reader;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.imports.Importing;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RelationResourceTest {
  private static final String ORG =
      """
      post,title,reports_to,vacant
      s,Superior,,no
      v,Vacant division,s,yes
      w,Division,s,no
      a,Department A,v,no
      b,Department B,w,no
      m,Member,a,no
      n,Member,a,no
      k,Member,b,no
      """;

  private long version;

  @BeforeEach
  void load() {
    version = Importing.posts(ORG, "&confirmShrink=true").getLong("orgVersion");
  }

  @Test
  @Tag("rule-8")
  void two_departments_come_before_their_nearest_shared_superior_with_the_proof() {
    reader(version)
        .get("/api/v1/relations?from=a&to=b")
        .then()
        .statusCode(200)
        .body("relation", equalTo("PEER"))
        .body("channel", equalTo("TASK"))
        .body("sharedSuperior.person", equalTo("s"))
        .body("sharedSuperior.office", equalTo("s/HEAD"))
        .body("path.orgVersion", equalTo((int) version))
        .body("path.chains.a.places.person", contains("s"))
        .body("path.chains.a.vacant", contains("v"))
        .body("path.chains.b.places.person", contains("w", "s"))
        .body("path.passedOver", hasItem(Map.of("code", "v", "reason", "VACANT")));
  }

  @Test
  @Tag("rule-2")
  void down_the_line_one_commands_and_up_the_line_one_petitions() {
    relation("s", "a").body("relation", equalTo("SUPERIOR")).body("channel", equalTo("COMMAND"));
    relation("b", "w")
        .body("relation", equalTo("SUBORDINATE"))
        .body("channel", equalTo("PETITION"));
  }

  @Test
  void two_members_of_a_unit_come_before_its_head() {
    relation("person:m@a", "person:n@a")
        .body("relation", equalTo("PEER"))
        .body("sharedSuperior.person", equalTo("a"));
  }

  @Test
  void nobody_is_asked_by_himself() {
    reader(version)
        .get("/api/v1/relations?from=a&to=a")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/party-to-itself"));
  }

  @Test
  void what_is_no_party_is_named() {
    refused("from=&to=a", "from", "party-missing");
    refused("from=a&to=nowhere", "to", "no-such-unit");
    refused("from=person:m@a&to=person:k@a", "to", "not-in-the-unit");
    refused("from=person:m&to=a", "from", "no-party");
    refused("from=a&to=b&at=yesterday", "at", "no-instant");
  }

  @Test
  void many_pairs_are_answered_at_once() {
    given()
        .spec(reader(version))
        .contentType(ContentType.JSON)
        .body("{\"pairs\": [{\"from\": \"a\", \"to\": \"b\"}, {\"from\": \"s\", \"to\": \"k\"}]}")
        .post("/api/v1/relations")
        .then()
        .statusCode(400)
        .body("violations.field", contains("pairs[1].to"));
    given()
        .spec(reader(version))
        .contentType(ContentType.JSON)
        .body("{\"pairs\": [{\"from\": \"a\", \"to\": \"b\"}, {\"from\": \"s\", \"to\": \"b\"}]}")
        .post("/api/v1/relations")
        .then()
        .statusCode(200)
        .body("relations.relation", contains("PEER", "SUPERIOR"));
  }

  @Test
  void a_past_instant_is_answered_as_the_org_was_known_then() {
    var then = reader(version).get("/api/v1/relations?from=a&to=b").jsonPath();
    var requested =
        admin()
            .get("/api/v1/imports?limit=1")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("items[0].finishedAt");
    long later =
        Importing.posts(ORG.replace("a,Department A,v", "a,Department A,b"), "&confirmShrink=true")
            .getLong("orgVersion");

    reader(later)
        .get("/api/v1/relations?from=a&to=b")
        .then()
        .body("relation", equalTo("SUBORDINATE"))
        .body("path.orgVersion", equalTo((int) later));
    var again =
        reader(later)
            .queryParam("at", requested)
            .get("/api/v1/relations?from=a&to=b")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(again.getMap("sharedSuperior")).isEqualTo(then.getMap("sharedSuperior"));
    assertThat(again.getLong("path.orgVersion")).isEqualTo(version);
  }

  @Test
  void before_the_org_there_is_nothing_to_tell() {
    reader(version)
        .get("/api/v1/relations?from=a&to=b&at=1999-12-31T23:59:59Z")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/before-the-org"));
  }

  @Test
  void a_person_has_a_chain_from_his_main_post() {
    reader(version)
        .get("/api/v1/people/m/chain")
        .then()
        .statusCode(200)
        .body("party", equalTo("person:m@a"))
        .body("chain.places.person", contains("a", "s"));
    reader(version)
        .get("/api/v1/units/v/chain")
        .then()
        .statusCode(200)
        .body("chain.places.person", contains("s"));
    reader(version).get("/api/v1/people/nobody/chain").then().statusCode(404);
  }

  @Test
  void a_version_that_is_not_reached_is_waited_for_and_then_refused() {
    reader(version + 1000)
        .get("/api/v1/org")
        .then()
        .statusCode(503)
        .header("Retry-After", "1")
        .body("type", equalTo("/problems/org-version-not-reached"));
  }

  @Test
  void the_org_tells_its_version_and_policies() {
    reader(version)
        .get("/api/v1/org")
        .then()
        .statusCode(200)
        .body("version", equalTo((int) version))
        .body("zone", equalTo("UTC"));
    reader(version)
        .get("/api/v1/policies?unit=a&urgency=NORMAL")
        .then()
        .statusCode(200)
        .body("policies.answer", contains("P3D"))
        .body("policies[0].unit", nullValue());
  }

  private io.restassured.response.ValidatableResponse relation(String from, String to) {
    return reader(version)
        .queryParam("from", from)
        .queryParam("to", to)
        .get("/api/v1/relations")
        .then()
        .statusCode(200);
  }

  private void refused(String query, String field, String code) {
    reader(version)
        .get("/api/v1/relations?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("violations.field", contains(field))
        .body("violations.code", contains(code));
  }
}
