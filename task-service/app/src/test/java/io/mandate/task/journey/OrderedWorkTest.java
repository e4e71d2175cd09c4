package io.mandate.task.journey;

import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.RevisedPart;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of work of several parts: the second waits for the first. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class OrderedWorkTest {
  private final Order first = order("B", 3);
  private final Order second = order("A", 6, 1);

  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(1));
  }

  static Object body(String operation) {
    return operation.endsWith("amendment")
        ? Map.of(
            "reasons",
            "the site is closed",
            "changes",
            List.of(Map.of("number", 1, "due", Api.in(Duration.ofDays(9)))))
        : Map.of("reasons", "the programme was cancelled");
  }

  @Test
  @Tag("rule-15")
  void what_an_input_did_not_hand_over_is_its_own_fault() {
    String directive = scenes.ruled(first, second);
    read("a", "assignments/" + second.assignmentId())
        .then()
        .body("waiting", equalTo(true))
        .body("inputs", contains(1));

    deliver("b", first);
    judge(first, Map.of("verdict", "EMPTY", "reasons", "a cover sheet")).statusCode(200);
    judge(second, Map.of("verdict", "BLOCKED", "reasons", "nothing came"))
        .statusCode(422)
        .body("type", endsWith("/not-blocked-by"));
    judge(second, Map.of("verdict", "BLOCKED", "reasons", "so", "blockedBy", first.assignmentId()))
        .statusCode(200);

    read("a", "directives/" + directive).then().body("state", equalTo("CLOSED"));
    assertThat(timeline(directive))
        .endsWith("AssignmentJudged", "InputFailed", "AssignmentJudged", "DirectiveClosed");
  }

  @Test
  @Tag("rule-15")
  void what_is_done_again_is_judged_again_and_then_sets_the_next_part_going() {
    String directive = scenes.ruled(first, second);
    deliver("b", first);
    judge(
            first,
            Map.of("verdict", "PARTIAL", "reasons", "half", "redo", Api.in(Duration.ofDays(5))))
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("earlier.verdict", contains("PARTIAL"));
    deliver("b", first);
    judge(first, Map.of("verdict", "MET", "reasons", "now it is whole")).statusCode(200);

    read("a", "assignments/" + second.assignmentId()).then().body("waiting", equalTo(false));
    assertThat(timeline(directive)).endsWith("AssignmentJudged", "InputsMet");
  }

  @Test
  @Tag("rule-11")
  void whose_work_it_is_amends_and_revokes_it() {
    String directive = scenes.ruled(first, second);
    var added =
        Map.of(
            "party",
            "V1",
            "deliverable",
            "the map",
            "criteria",
            List.of("to scale"),
            "due",
            Api.in(Duration.ofDays(4)));

    move(
            "s",
            "directives/" + directive + "/amendment",
            Map.of("reasons", "a map is missing", "added", List.of(added)))
        .then()
        .statusCode(200)
        .body("assignments.number", contains(1, 2, 3));
    move("t", "directives/" + directive + "/revocation", body("revocation"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REVOKED"))
        .body("assignments.state", contains("REVOKED", "REVOKED", "REVOKED"));

    String task = read("s", "directives/" + directive).path("task");
    read("a", "tasks/" + task).then().body("state", equalTo("CLOSED"));
    assertThat(timeline(directive)).endsWith("DirectiveAmended", "DirectiveRevoked");
    move("s", "directives/" + directive + "/amendment", body("amendment")).then().statusCode(409);
  }

  @Test
  @Tag("rule-10")
  void a_ruling_that_judges_what_was_delivered_closes_the_work_at_once() {
    String task = scenes.escalated();
    move("b", "tasks/" + task + "/delivery", Map.of("summary", "half of it"))
        .then()
        .statusCode(202);

    scenes.judgedAtOnce(task, new DeliveryVerdict("B", "PARTIAL", "half of it came"));

    read("a", "tasks/" + task).then().body("state", equalTo("CLOSED"));
    List<String> types = read("a", "tasks/" + task + "/timeline").path("items.type");
    assertThat(types)
        .endsWith("CaseRuled", "DirectiveIssued", "AssignmentJudged", "DirectiveClosed");
    read("s", "assignments?task=" + task)
        .then()
        .body("items.party", contains("B"))
        .body("items[0].verdict.verdict", equalTo("PARTIAL"))
        .body("items[0].deliveries.summary", contains("half of it"));
  }

  @Test
  @Tag("rule-10")
  void a_revised_ruling_is_accepted_or_refused_by_the_same_rules() {
    String directive = scenes.ruled(first, second);
    String task = read("s", "directives/" + directive).path("task");

    scenes.revised(task, false, new RevisedPart(7, null, null, null));
    assertThat(timeline(directive)).endsWith("RevisionAsked", "RevisionAnswered");
    scenes.revised(task, false, new RevisedPart(1, null, List.of("signed twice"), null));
    assertThat(timeline(directive)).endsWith("RevisionAnswered", "DirectiveAmended");
    read("a", "directives/" + directive)
        .then()
        .body("assignments[0].criteria", contains("signed twice"));

    scenes.revised(task, true);
    read("a", "tasks/" + task).then().body("state", equalTo("CLOSED"));
    scenes.revised(task, true);
    assertThat(timeline(directive))
        .endsWith(
            "RevisionAsked",
            "RevisionAnswered",
            "DirectiveRevoked",
            "RevisionAsked",
            "RevisionAnswered");
    List<Boolean> accepted =
        read("s", "tasks/" + task + "/timeline")
            .path("items.findAll { it.type == 'RevisionAnswered' }.data.accepted");
    assertThat(accepted).containsExactly(false, true, true, false);
  }

  @Test
  @Tag("rule-11")
  void operators_annul_a_task_with_the_work_that_was_ordered_for_it() {
    String directive = scenes.ruled(first, second);
    String task = read("s", "directives/" + directive).path("task");

    annul(task).statusCode(200).body("state", equalTo("ANNULLED"));

    read("s", "directives/" + directive).then().body("state", equalTo("REVOKED"));
    read("a", "tasks/" + task).then().body("state", equalTo("ANNULLED"));
    assertThat(timeline(directive)).endsWith("DirectiveRevoked", "TaskAnnulled");
    annul(task).statusCode(409);
  }

  @Test
  @Tag("rule-20")
  void while_a_case_decides_an_annulment_is_a_wish() {
    String task = scenes.escalated();

    annul(task).statusCode(202).body("state", equalTo("ESCALATED"));

    read("a", "tasks/" + task + "/timeline").then().body("items.type", hasItem("WishMade"));
  }

  private static ValidatableResponse annul(String task) {
    return Api.asRole("ops")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("reason", "entered twice"))
        .post("/api/v1/tasks/" + task + "/annulment")
        .then();
  }

  private static List<String> timeline(String directive) {
    String task = read("s", "directives/" + directive).path("task");
    return read("s", "tasks/" + task + "/timeline").path("items.type");
  }

  private static void deliver(String person, Order order) {
    var proof =
        List.of(
            Map.of(
                "criterion", 1, "link", "https://example.org", "madeAt", Instant.now().toString()));
    move(
            person,
            "assignments/" + order.assignmentId() + "/delivery",
            Map.of("summary", "done", "evidence", proof))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse judge(Order order, Map<String, Object> verdict) {
    return move("s", "assignments/" + order.assignmentId() + "/verdict", verdict).then();
  }

  private static Order order(String party, int days, Integer... inputs) {
    return new Order(
        UUID.randomUUID(),
        party,
        "the figures",
        List.of("signed"),
        Instant.now().plus(Duration.ofDays(days)),
        List.of(inputs),
        null,
        null);
  }
}
