package io.mandate.task.journey;

import static io.mandate.task.journey.Api.as;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static io.mandate.task.journey.Api.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.hierarchy.api.Mode;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What would have happened where the product only observes. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-26")
class ObservationTest {
  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void only_observed() {
    Town.publish(
        org, Town.builder(Duration.ofDays(1)).head("B", "b").settings("S", null, Mode.OBSERVE));
  }

  @AfterEach
  void enforced_again() {
    Town.publish(org, Town.builder(Duration.ofDays(1)).head("B", "b").settings("S", null, null));
  }

  @Test
  void the_report_compares_what_would_have_gone_up_with_what_became_of_it() {
    String waits = submitted("a", "A", "B");
    String ends = submitted("a", "A", "B");
    scenes.runOut(List.of(waits, ends));
    move("b", "tasks/" + ends + "/acceptance", "").then().statusCode(200);
    move("b", "tasks/" + ends + "/delivery", Map.of("summary", "done")).then().statusCode(200);
    move("a", "tasks/" + ends + "/confirmation", "").then().statusCode(200);

    report("s", "B")
        .body("items.cause", contains("IGNORED"))
        .body("items.office", contains("S/HEAD"))
        .body("items.tasks", contains(2))
        .body("items.open", contains(1))
        .body("items.done", contains(1))
        .body("items.escalated", contains(0))
        .body("items.daysToDone", contains(notNullValue()));
    report("s", "W").body("items", hasSize(0));
    report("x", "B").body("items", hasSize(0));
    as("s").get("/api/v1/observations?from=yesterday").then().statusCode(400);
  }

  private static ValidatableResponse report(String who, String unit) {
    return read(who, "observations?unit=" + unit).then().statusCode(200);
  }
}
