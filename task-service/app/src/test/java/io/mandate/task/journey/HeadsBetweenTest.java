package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A1 stands under A, which stands beside B under S: the head of A is in between. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-9")
class HeadsBetweenTest {
  @Inject Org org;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void a_head_in_between_declines_for_his_side_on_record_for_whom() {
    String id = Api.submitted("b", "B", "A1");

    Api.move("s", "tasks/" + id + "/refusal", no()).then().statusCode(403);
    Api.move("a", "tasks/" + id + "/refusal", no())
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));

    String entry = "items.find { it.type == 'TaskDeclined' }.actor";
    as("b")
        .get("/api/v1/tasks/" + id + "/timeline")
        .then()
        .body(entry + ".by", equalTo("a"))
        .body(entry + ".onBehalfOf", equalTo("a1"));
  }

  @Test
  void he_withdraws_for_it_but_neither_submits_nor_confirms() {
    String id = Api.submitted("a1", "A1", "B");

    Api.create("a", Api.task("A1", "B", true)).then().statusCode(403);
    Api.move("a", "tasks/" + id + "/withdrawal", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  private static Map<String, String> no() {
    return Map.of("reason", "NO_CAPACITY", "acceptableIf", "after May");
  }
}
