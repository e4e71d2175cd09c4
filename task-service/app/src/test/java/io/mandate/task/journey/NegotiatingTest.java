package io.mandate.task.journey;

import static io.mandate.task.journey.Api.create;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.submitted;
import static io.mandate.task.journey.Api.task;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What parties and superiors do with each other, over HTTP. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class NegotiatingTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  @Tag("rule-4")
  void only_what_costs_much_goes_straight_up() {
    Map<String, Object> task = new HashMap<>(task("A", "B", false));
    task.put("petition", true);
    refused(create("a", task), 422, "petition-too-small").then().body("unit", equalTo("S"));
    task.put("terms", Api.termsCosting(21));
    create("a", task).then().statusCode(201).body("cause", equalTo("PETITIONED"));
  }

  @Test
  @Tag("rule-20")
  void an_agreement_is_not_withdrawn_one_sidedly() {
    String id = submitted("a", "A", "B");
    move("b", "tasks/" + id + "/acceptance", "").then().statusCode(200);

    refused(move("a", "tasks/" + id + "/withdrawal", Map.of()), 409, "withdrawal-needs-consent");
    refused(move("b", "tasks/" + id + "/withdrawal-consents", ""), 409, "consent-not-asked");
    move("a", "tasks/" + id + "/withdrawal", Map.of("countEffort", true))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  @Tag("rule-7")
  void both_sides_go_up_together() {
    String id = submitted("a", "A", "B");
    move("a", "tasks/" + id + "/joint-escalations", "")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("pleas.joint", equalTo("A"));
    move("b", "tasks/" + id + "/joint-escalations", "")
        .then()
        .statusCode(200)
        .body("state", equalTo("ESCALATED"))
        .body("cause", equalTo("JOINT"));
  }

  @Test
  @Tag("rule-2")
  void a_superior_of_both_takes_a_task_up() {
    String id = submitted("a", "A", "B");
    refused(move("a", "tasks/" + id + "/take-up", ""), 403, "not-above-both");
    move("t", "tasks/" + id + "/take-up", "")
        .then()
        .statusCode(200)
        .body("cause", equalTo("TAKEN_UP"));
  }

  private static Response refused(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", endsWith("/problems/" + slug));
    return answer;
  }
}
