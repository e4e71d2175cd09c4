package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes part in a task beside the heads. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PeopleTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void who_handles_it_receives_and_delivers_but_the_head_alone_binds_the_unit() {
    String id = Api.submitted("x", "X", "A");
    String tag = read("a", "tasks/" + id).header("ETag");
    move("m", "tasks/" + id + "/receipt", "").then().statusCode(403);
    does("a", id, "reassignment", Map.of("handler", "m")).then().header("ETag", tag);

    move("m", "tasks/" + id + "/receipt", "").then().statusCode(200);
    move("m", "tasks/" + id + "/acceptance", "").then().statusCode(403);
    move("a", "tasks/" + id + "/acceptance", "").then().statusCode(200);
    does("m", id, "progress-notes", Map.of("note", "half of it")).then().statusCode(200);
    move("m", "tasks/" + id + "/delivery", Map.of("summary", "done")).then().statusCode(200);
    read("x", "tasks/" + id + "/timeline")
        .then()
        .body("items.type", hasItems("HandlingPassed", "ProgressNoted", "TaskDelivered"));
  }

  @Test
  void handling_stays_inside_the_own_unit_and_goes_back_to_the_head() {
    String id = Api.submitted("x", "X", "A");
    refused(does("a", id, "reassignment", Map.of("handler", "b")), 400, "invalid-request");
    does("a", id, "reassignment", Map.of("handler", "m"))
        .then()
        .body("people.person", hasItem("m"));
    does("a", id, "reassignment", Map.of()).then().body("people", hasSize(0));
    move("m", "tasks/" + id + "/receipt", "").then().statusCode(403);
  }

  @Test
  void who_gets_a_copy_reads_until_he_takes_part_no_longer() {
    String id = Api.submitted("a", "A", "B");
    read("q", "tasks/" + id).then().statusCode(404);
    var copy = Map.of("person", "q", "role", "COPY");
    does("a", id, "participants", copy).then().statusCode(200);

    read("q", "tasks/" + id).then().statusCode(200);
    read("q", "tasks").then().body("items.id", hasItem(id));
    read("q", "tasks/counts").then().body("OPEN", equalTo(1));
    refused(does("q", id, "progress-notes", Map.of("note", "mine")), 403, "not-yours-to-do");
    as("a").delete("/api/v1/tasks/" + id + "/participants/q").then().statusCode(200);
    read("q", "tasks/" + id).then().statusCode(404);
  }

  @Test
  void a_reminder_changes_nothing_and_is_rate_limited() {
    String id = Api.submitted("a", "A", "B");
    var before = read("a", "tasks/" + id);
    does("a", id, "reminders", "").then().statusCode(200);

    read("a", "tasks/" + id)
        .then()
        .header("ETag", before.header("ETag"))
        .body("clock", equalTo(before.path("clock")));
    refused(does("a", id, "reminders", ""), 409, "reminded-lately");
    read("b", "tasks/" + id + "/timeline").then().body("items.type", hasItem("TaskReminded"));
    move("a", "tasks/" + id + "/withdrawal", Map.of()).then().statusCode(200);
    refused(does("a", id, "reminders", ""), 409, "not-under-way");
  }

  @Test
  void an_attachment_is_a_link_with_a_digest() {
    String id = Api.submitted("a", "A", "B");
    var bare = Map.of("note", "see there", "attachments", List.of(Map.of("link", "https://x.y")));
    refused(does("b", id, "progress-notes", bare), 400, "invalid-request");
  }

  private static Response does(String person, String id, String what, Object body) {
    return Api.move(person, "tasks/" + id + "/" + what, body);
  }

  private static void refused(Response answer, int status, String slug) {
    answer.then().statusCode(status).body("type", endsWith("/problems/" + slug));
  }
}
