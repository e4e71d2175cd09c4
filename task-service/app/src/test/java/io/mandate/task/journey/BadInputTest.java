package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static io.mandate.task.journey.Api.create;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.moveOn;
import static io.mandate.task.journey.Api.submitted;
import static io.mandate.task.journey.Api.task;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad input gets a problem that names the field or the rule, and changes nothing. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  @Tag("rule-2")
  void whoever_is_no_peer_is_refused_with_the_relation_and_the_channel() {
    refused(create("a", task("A", "A", true)), 422, "relation-self");
    refused(create("a", task("A", "A1", true)), 422, "relation-superior")
        .then()
        .body("relation", equalTo("SUPERIOR"))
        .body("channel", equalTo("COMMAND"));
    refused(create("a", task("A", "S", true)), 422, "relation-subordinate");
    refused(create("a", task("A", "Q", true)), 422, "relation-unrelated");
  }

  @Test
  @Tag("rule-4")
  void what_is_missing_is_named_only_when_it_is_submitted() {
    Map<String, Object> half = new HashMap<>(task("A", "B", false));
    half.put("terms", Map.of("what", "Check the figures"));
    create("a", half).then().statusCode(201);
    half.put("submit", true);

    refused(create("a", half), 422, "incomplete-task")
        .then()
        .body("violations.field", hasItems("terms.whyThisUnit", "terms.due", "terms.criteria"));
  }

  @Test
  void unknown_parties_fields_and_words_are_named() {
    refused(create("a", task("A", "NOBODY", true)), 422, "no-such-party");
    refused(create("a", task("A", "a b/c", true)), 400, "invalid-request");
    refused(create("m", task("person:m@A", "person:b@B", true)), 422, "no-such-party");
    refused(create("m", task("person:m@A", "B", true)), 422, "no-such-party");
    Map<String, Object> more = new HashMap<>(task("A", "B", true));
    more.put("assembler", "A");
    refused(create("a", more), 400, "invalid-request")
        .then()
        .body("violations.field", hasItems("assembler"));
    as("a").get("/api/v1/tasks?state=NOWHERE").then().statusCode(400);
    as("a").get("/api/v1/tasks/not-an-id").then().statusCode(404);
    as("a").get("/api/v1/tasks/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void colleagues_ask_each_other_and_answer_for_themselves() {
    String id = submitted("m", "person:m@A", "person:n@A");

    move("a", "tasks/" + id + "/acceptance", "").then().statusCode(403);
    move("n", "tasks/" + id + "/acceptance", "").then().statusCode(200);
  }

  @Test
  void a_move_that_nobody_knows_is_not_found() {
    String id = submitted("a", "A", "B");
    refused(move("a", "tasks/" + id + "/nonsense", Map.of()), 404, "not-found");
  }

  @Test
  void a_missing_body_and_what_cannot_be_stored_are_refused() {
    String id = submitted("a", "A", "B");
    move("a", "tasks/" + id + "/withdrawal", "").then().statusCode(400);
    Map<String, Object> odd = new HashMap<>(task("A", "B", true));
    odd.put("title", "a\u0000b");
    create("a", odd).then().statusCode(400);
    Map<String, Object> terms = new HashMap<>(Api.terms());
    terms.put("due", "+999999999-01-01T00:00:00Z");
    odd = new HashMap<>(task("A", "B", true));
    odd.put("terms", terms);
    refused(create("a", odd), 422, "incomplete-task")
        .then()
        .body("violations.code", hasItems("due-too-far"));
  }

  @Test
  @Tag("rule-21")
  void a_machine_acts_for_the_person_it_names_and_both_are_on_record() {
    var system = Api.asRole("system").header("Idempotency-Key", UUID.randomUUID());
    refused(system.body(task("A", "B", true)).post("/api/v1/tasks"), 400, "acting-for-missing");
    String id =
        Api.asRole("system")
            .header("Idempotency-Key", UUID.randomUUID())
            .header("Mandate-Acting-For", "a")
            .body(task("A", "B", true))
            .post("/api/v1/tasks")
            .path("id");

    Api.read("a", "tasks/" + id + "/timeline")
        .then()
        .body("items[1].actor.by", equalTo("a"))
        .body("items[1].actor.system", equalTo("role:system"));
  }

  @Test
  void a_change_is_decided_on_a_version_that_was_seen() {
    String id = submitted("a", "A", "B");
    refused(moveOn("\"99\"", "b", "tasks/" + id + "/acceptance", ""), 412, "stale-version");
    as("b")
        .header("Idempotency-Key", UUID.randomUUID())
        .post("/api/v1/tasks/" + id + "/acceptance")
        .then()
        .statusCode(428);
    as("b")
        .header("If-Match", "\"2\"")
        .post("/api/v1/tasks/" + id + "/acceptance")
        .then()
        .statusCode(400);
  }

  @Test
  @Tag("rule-13")
  void evidence_that_proves_nothing_is_named() {
    String id = submitted("a", "A", "B");
    move("b", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    var evidence =
        List.of(Map.of("criterion", 7, "madeAt", Instant.now().plusSeconds(999).toString()));

    refused(
            move("b", "tasks/" + id + "/delivery", Map.of("summary", "s", "evidence", evidence)),
            400,
            "invalid-request")
        .then()
        .body(
            "violations.field",
            hasItems("evidence[0].criterion", "evidence[0].link", "evidence[0].madeAt"));
  }

  @Test
  void a_rejection_leaves_the_policys_minimum() {
    String id = submitted("a", "A", "B");
    move("b", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    move("b", "tasks/" + id + "/delivery", Map.of("summary", "s")).then().statusCode(200);

    refused(
        move(
            "a",
            "tasks/" + id + "/rejection",
            Map.of("reasons", "r", "due", Api.in(Duration.ofHours(1)))),
        422,
        "due-too-soon");
  }

  @Test
  void the_same_request_again_creates_one_task_and_shows_it_only_to_who_may_see_it() {
    String key = UUID.randomUUID().toString();
    var body = task("A", "B", true);
    var first = as("a").header("Idempotency-Key", key).body(body).post("/api/v1/tasks");
    var second = as("a").header("Idempotency-Key", key).body(body).post("/api/v1/tasks");

    second.then().statusCode(201).body("id", equalTo(first.path("id")));
  }

  @Test
  void an_org_version_that_does_not_come_is_waited_for_and_named() {
    as("a")
        .header("Mandate-Org-Version", "999999")
        .get("/api/v1/tasks")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("type", containsString("org-version-not-reached"));
  }

  @Test
  void a_draft_is_edited_and_a_submitted_task_is_not() {
    String id = create("m", task("A", "B", false)).path("id");
    var body = Map.of("counterpart", "X", "title", "Other", "terms", Api.terms());
    as("m")
        .header("If-Match", "\"1\"")
        .body(body)
        .put("/api/v1/tasks/" + id)
        .then()
        .statusCode(200)
        .body("counterpart", equalTo("X"));
    move("a", "tasks/" + id + "/submission", "").then().statusCode(200);
    Api.read("a", "tasks/" + id + "/timeline")
        .then()
        .body("items.type", equalTo(List.of("TaskDrafted", "DraftEdited", "TaskSubmitted")));

    refused(
        as("m").header("If-Match", "\"3\"").body(body).put("/api/v1/tasks/" + id),
        409,
        "illegal-move");
  }

  private static Response refused(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", endsWith("/problems/" + slug));
    return answer;
  }
}
