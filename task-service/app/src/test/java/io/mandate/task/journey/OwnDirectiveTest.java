package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A superior orders work without a case (立项). */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-2")
class OwnDirectiveTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(1));
  }

  static Response issue(RequestSpecification caller) {
    return issue(caller, "the figures", part("A", 3), assembler("B", 6));
  }

  @SafeVarargs
  private static Response issue(
      RequestSpecification caller, String title, Map<String, Object>... parts) {
    return caller
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("title", title, "reasons", "before the budget", "assignments", parts))
        .post("/api/v1/directives");
  }

  @Test
  void a_superior_of_all_concerned_orders_work_and_his_office_judges_it() {
    String id =
        issue(as("s"))
            .then()
            .statusCode(201)
            .body("task", nullValue())
            .body("office", equalTo("S/HEAD"))
            .body("assignments[1].inputs", contains(1))
            .body("assignments[1].waiting", equalTo(true))
            .extract()
            .path("id");
    String first = read("a", "directives/" + id).path("assignments[0].id");

    move("a", "assignments/" + first + "/delivery", Map.of("summary", "done"))
        .then()
        .statusCode(200)
        .body("judge", equalTo("S/HEAD"));
    move("s", "assignments/" + first + "/verdict", Attempts.body("verdict")).then().statusCode(200);
    move("t", "directives/" + id + "/revocation", Map.of("reasons", "enough seen"))
        .then()
        .statusCode(200);

    read("b", "directives/" + id + "/timeline")
        .then()
        .statusCode(200)
        .body(
            "items.type",
            contains(
                "DirectiveOrdered",
                "AssignmentDelivered",
                "AssignmentJudged",
                "InputFailed",
                "DirectiveRevoked"))
        .body("items.number", contains(1, 2, 3, 4, 5));
  }

  @Test
  void nobody_orders_what_is_not_under_him() {
    issue(as("s"), "audit", part("X", 3))
        .then()
        .statusCode(403)
        .body("type", endsWith("/not-under-you"))
        .body("violations.field", contains("assignments[0].party"));
    issue(as("s"), "audit", part("A", 3), part("Nowhere", 3)).then().statusCode(422);
    issue(as("t"), "audit", part("A", 3), part("X", 3))
        .then()
        .statusCode(201)
        .body("office", equalTo("T/HEAD"));
  }

  @Test
  @Tag("rule-10")
  void an_order_says_what_by_when() {
    var evasive =
        Map.<String, Object>of(
            "party",
            "A",
            "deliverable",
            "support A",
            "criteria",
            List.of("x"),
            "due",
            "2035-01-01T00:00:00Z");
    issue(as("s"), "audit", evasive).then().statusCode(422).body("type", endsWith("/order-evades"));
    issue(as("s"), "audit").then().statusCode(400);
    issue(as("s"), "audit", part("A", -1))
        .then()
        .statusCode(422)
        .body("violations.field", contains("assignments[0].due"));
    issue(as("s"), "audit", part("A~!", 1)).then().statusCode(400);
  }

  private static Map<String, Object> part(String party, int days) {
    return Map.of(
        "party",
        party,
        "deliverable",
        "the list of sites",
        "criteria",
        List.of("complete"),
        "due",
        Api.in(Duration.ofDays(days)));
  }

  private static Map<String, Object> assembler(String party, int days) {
    return Map.of(
        "party",
        party,
        "deliverable",
        "the report",
        "criteria",
        List.of("signed"),
        "due",
        Api.in(Duration.ofDays(days)),
        "assembler",
        true);
  }
}
