package io.mandate.task.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interfaces are described, and what the description shows really works. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class InterfacesTest {
  @Inject Org org;

  /** Parked events are the platform's to describe. */
  @Test
  void every_operation_is_described_and_every_body_has_an_example() throws Exception {
    List<String> bare = new ArrayList<>();
    for (var path : openApi().path("paths").properties()) {
      if (path.getKey().startsWith("/api/v1/") && !path.getKey().contains("/parked-events")) {
        for (var operation : path.getValue().properties()) {
          check(path.getKey() + " " + operation.getKey(), operation.getValue(), bare);
        }
      }
    }

    assertThat(bare).isEmpty();
  }

  @Test
  void the_example_of_a_task_is_taken_as_it_is() throws Exception {
    Town.settle(org, Duration.ofDays(3));
    String example =
        openApi()
            .at("/paths/~1api~1v1~1tasks/post/requestBody/content/application~1json/examples")
            .path("example")
            .path("value")
            .toString();

    Api.as("a")
        .header("Idempotency-Key", "example")
        .body(example)
        .post("/api/v1/tasks")
        .then()
        .statusCode(201);
  }

  @Test
  void the_topics_are_described_too() {
    given()
        .get("/asyncapi.yaml")
        .then()
        .statusCode(200)
        .body(containsString("address: task.events"));
  }

  private static void check(String name, JsonNode operation, List<String> bare) {
    if (!operation.isObject() || !operation.has("responses")) {
      return;
    }
    JsonNode body = operation.path("requestBody");
    boolean shown = body.isMissingNode() || !body.findValues("examples").isEmpty();
    if (!operation.has("summary") || !operation.has("description") || !shown) {
      bare.add(name);
    }
  }

  private static JsonNode openApi() throws Exception {
    return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
  }
}
