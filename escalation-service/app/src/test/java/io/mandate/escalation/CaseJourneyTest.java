package io.mandate.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.hierarchy.api.OrgState;
import io.mandate.local.RealServers;
import io.mandate.local.Tokens;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.platform.events.KafkaClients;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Cost;
import io.mandate.task.api.TaskEvent.TaskUnresolved;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Urgency;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One unresolved task from the event that opens its case to the event that ends it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class CaseJourneyTest {
  @Inject World world;
  @Inject KafkaClients kafka;

  private final UUID task = UUID.randomUUID();
  private final UUID caseId = UUID.randomUUID();

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    var _ =
        world.org(
            OrgState.builder()
                .unit("T")
                .unit("S", "T")
                .unit("V", "S")
                .unit("W", "S")
                .unit("A", "V")
                .unit("B", "W")
                .head("T", "t")
                .head("S", "s")
                .head("V", "v")
                .head("W", "w")
                .head("A", "a")
                .head("B", "b")
                .member("A", "a2"));
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-9")
  @Tag("rule-10")
  void an_unresolved_task_is_heard_and_ruled_by_the_nearest_shared_superior() {
    world.says(unresolved());
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> theCase("s").statusCode(200));
    theCase("s")
        .body("state", equalTo("HEARING"))
        .body("adjudicator.office", equalTo("S/HEAD"))
        .body("adjudicator.person", equalTo("s"))
        .body("route.steps.person", contains("v", "s", "w", "s"))
        .body("next.what", equalTo("HEARING_ENDS"));
    todos("s").body("items.findAll { it.subject == '" + caseId + "' }.kind", contains("HEAR"));
    todos("b").body("items.findAll { it.subject == '" + caseId + "' }.kind", contains("SPEAK"));

    speak("a", "We asked on Monday.").statusCode(201);
    theCase("b").body("statements", hasSize(0));
    theCase("s").body("statements.text", contains("We asked on Monday."));
    speak("b", "We have no bench free.").statusCode(201);
    theCase("b").body("state", equalTo("DELIBERATING")).body("statements", hasSize(2));

    var etag = theCase("s").extract().header("ETag");
    as("s")
        .header("If-Match", etag)
        .body(ruling())
        .post(path() + "/ruling")
        .then()
        .statusCode(200)
        .body("state", equalTo("RULED"))
        .body("next", nullValue());

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(world.heard(task, kafka))
                    .extracting(EventEnvelope::type)
                    .containsExactly(
                        "CaseOpened",
                        "StatementMade",
                        "StatementMade",
                        "HearingEnded",
                        "CaseRuled"));
    as("a2")
        .get(path() + "/timeline")
        .then()
        .statusCode(200)
        .body("items.number", contains(1, 2, 3, 4, 5))
        .body("items.type", hasItem("CaseRuled"));
    todos("s").body("items.findAll { it.subject == '" + caseId + "' }", hasSize(0));
  }

  @Test
  @Tag("rule-8")
  void said_again_it_opens_no_second_case() {
    world.says(unresolved(), unresolved());

    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> theCase("s").statusCode(200));
    world.says(unresolved());
    var other = new CaseJourneyTest();
    world.says(other.unresolved());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> as("s").get("/api/v1/cases/" + other.caseId).then().statusCode(200));
    as("s").get("/api/v1/cases?task=" + task).then().body("items.id", contains(caseId.toString()));
  }

  @Test
  @Tag("rule-16")
  @Tag("rule-24")
  void a_case_that_nobody_rules_on_climbs_at_the_deadline_and_stalls_at_the_top() {
    world.says(unresolved());
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> theCase("s").statusCode(200));

    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    awaitState("s", "DELIBERATING");
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> theCase("t").body("adjudicator.person", equalTo("t")));
    theCase("t").body("level", equalTo(2));
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    awaitState("t", "STALLED");
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.role("org-admin"))
                    .get("/api/v1/todos?role=org-admin")
                    .then()
                    .body("items.find { it.subject == '" + caseId + "' }.reminders", equalTo(1)));
    as("t")
        .header("If-Match", theCase("t").extract().header("ETag"))
        .body(ruling())
        .post(path() + "/ruling")
        .then()
        .statusCode(200);
  }

  private void awaitState(String person, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> theCase(person).body("state", equalTo(state)));
  }

  private ValidatableResponse theCase(String person) {
    return as(person).get(path()).then();
  }

  private ValidatableResponse todos(String person) {
    return as(person).get("/api/v1/todos?limit=200&person=" + person).then().statusCode(200);
  }

  private ValidatableResponse speak(String person, String text) {
    return as(person).body(Map.of("text", text)).post(path() + "/statements").then();
  }

  private static RequestSpecification as(String person) {
    return given()
        .auth()
        .oauth2(Tokens.person(person))
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String path() {
    return "/api/v1/cases/" + caseId;
  }

  private Map<String, Object> ruling() {
    return Map.of(
        "outcome",
        "COOPERATE",
        "reasons",
        "The trial needs them.",
        "assignments",
        List.of(
            Map.of(
                "party",
                "B",
                "deliverable",
                "four calibrated sensors",
                "criteria",
                List.of("certificate"),
                "due",
                world.now().plus(Duration.ofDays(9)).toString())));
  }

  private TaskUnresolved unresolved() {
    return new TaskUnresolved(
        task,
        Actor.CLOCK,
        java.time.Instant.parse("2026-03-02T12:00:00Z"),
        caseId,
        1,
        Cause.IGNORED,
        List.of("B"),
        "A",
        "B",
        Urgency.NORMAL,
        "sensors",
        new Terms(
            "calibrated sensors",
            "only B has the bench",
            List.of("certificate"),
            java.time.Instant.parse("2036-03-02T12:00:00Z"),
            "field trial",
            "nothing known",
            new Cost(BigDecimal.TEN, null, null)),
        "A",
        false,
        false,
        null,
        false,
        List.of());
  }
}
