package io.mandate.task.journey;

import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static io.mandate.task.journey.Api.submitted;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.escalation.api.Route;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class MainPathTest {
  private static final Adjudicator S = new Adjudicator("S/HEAD", "s");
  private static final Route ROUTE = new Route(1, Instant.EPOCH, List.of());

  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofSeconds(2));
  }

  @Test
  void a_task_goes_from_silence_to_a_directive_and_its_verdicts() {
    String id = submitted("a", "A", "B");
    awaitState(id, "ESCALATED");
    UUID task = UUID.fromString(id);
    UUID caseId = UUID.fromString(read("a", "tasks/" + id).path("caseId"));
    UUID ofA = UUID.randomUUID();
    UUID ofB = UUID.randomUUID();

    Superiors.say(
        new CaseOpened(
            task,
            caseId,
            1,
            new Actor("clock", null, null),
            Instant.now(),
            "IGNORED",
            S,
            Instant.now(),
            ROUTE));
    Superiors.say(
        new CaseRuled(
            task,
            caseId,
            1,
            Actor.person("s"),
            Instant.now(),
            S,
            Outcome.COOPERATE,
            "both are needed",
            List.of(order(ofA, "A"), order(ofB, "B")),
            null,
            null,
            null,
            null,
            ROUTE));
    awaitState(id, "DIRECTED");
    read("s", "assignments?task=" + id).then().body("items.id", hasSize(2));
    read("s", "assignments?task=" + caseId).then().body("items.id", hasSize(0));

    move("b", "assignments/" + ofB + "/receipt", "").then().statusCode(200);
    var proof =
        List.of(
            Map.of(
                "criterion", 1, "link", "https://example.org", "madeAt", Instant.now().toString()));
    move("b", "assignments/" + ofB + "/delivery", Map.of("summary", "done", "evidence", proof))
        .then()
        .statusCode(200)
        .body("state", equalTo("TO_JUDGE"))
        .body("judge", equalTo("S/HEAD"));
    move("a", "assignments/" + ofA + "/delivery", Map.of("summary", "we did our best"))
        .then()
        .statusCode(200);
    move("b", "assignments/" + ofB + "/verdict", verdict("MET")).then().statusCode(403);
    move("s", "assignments/" + ofA + "/verdict", verdict("MET")).then().statusCode(422);
    move("s", "assignments/" + ofB + "/verdict", verdict("MET")).then().statusCode(200);
    move("s", "assignments/" + ofA + "/verdict", verdict("EMPTY")).then().statusCode(200);

    awaitState(id, "CLOSED");
    var timeline = read("a", "tasks/" + id + "/timeline").then().statusCode(200).extract();
    assertThat(timeline.<List<String>>path("items.type"))
        .containsSubsequence(
            "TaskDrafted",
            "TaskSubmitted",
            "TaskUnresolved",
            "CaseOpened",
            "CaseRuled",
            "DirectiveIssued",
            "AssignmentReceived",
            "AssignmentDelivered",
            "AssignmentDelivered",
            "AssignmentJudged",
            "AssignmentJudged",
            "DirectiveClosed");
    assertThat(timeline.<List<Integer>>path("items.number")).first().isEqualTo(1);
    assertThat(
            timeline.<List<String>>path("items.find { it.type == 'DirectiveClosed' }.data.atFault"))
        .containsExactly("A");
  }

  @Test
  void a_task_goes_from_acceptance_to_done() {
    String id = submitted("a", "A", "X");
    move("x", "tasks/" + id + "/receipt", "").then().statusCode(200);
    move("x", "tasks/" + id + "/acceptance", "")
        .then()
        .statusCode(200)
        .body("state", equalTo("AGREED"));
    move("x", "tasks/" + id + "/delivery", Map.of("summary", "done")).then().statusCode(200);
    move("a", "tasks/" + id + "/confirmation", "").then().body("state", equalTo("DONE"));

    read("w", "tasks?state=DONE").then().statusCode(200).body("items.id", hasItems(id));
  }

  private static Order order(UUID id, String party) {
    return new Order(
        id, party, "the figures", List.of("signed off"), Instant.now().plusSeconds(3600));
  }

  private static Map<String, Object> verdict(String verdict) {
    return Map.of("verdict", verdict, "reasons", "as seen");
  }

  private static void awaitState(String id, String state) {
    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () -> read("a", "tasks/" + id).then().statusCode(200).body("state", equalTo(state)));
  }
}
