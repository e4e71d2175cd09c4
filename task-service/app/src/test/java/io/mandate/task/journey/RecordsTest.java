package io.mandate.task.journey;

import static io.mandate.task.journey.Api.asRole;
import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is counted about units and people, and who sees it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-19")
class RecordsTest {
  @Inject Org org;
  @Inject Scenes scenes;

  private final Instant start = Instant.now();

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void a_unit_is_counted_by_what_it_did_and_by_what_the_clock_found() {
    move("a", "tasks/" + Given.delivered() + "/confirmation", "").then().statusCode(200);
    var _ = Given.declined();
    var _ = scenes.escalated();
    move("b", "tasks/" + Given.favour() + "/refusal", Map.of()).then().statusCode(200);

    read("s", since("records/units/B"))
        .then()
        .statusCode(200)
        .body("answering.asked", equalTo(3))
        .body("answering.answered", equalTo(2))
        .body("answering.agreed", equalTo(1))
        .body("answering.declined", equalTo(1))
        .body("answering.omitted", equalTo(1))
        .body("answering.medianTime", containsString("PT"))
        .body("doing.delivered", equalTo(1))
        .body("doing.done", equalTo(1))
        .body("doing.unevidenced", equalTo(1))
        .body("doing.overdue", equalTo(0))
        .body("escalations", equalTo(Map.of("IGNORED", 1)))
        .body("favours.asked", equalTo(1))
        .body("favours.declined", equalTo(1));
    read("a", since("records/units/B")).then().statusCode(404);
    read("s", "records/units/B?to=2020-01-01T00:00:00Z")
        .then()
        .statusCode(200)
        .body("answering.asked", equalTo(0))
        .body("answering.medianTime", equalTo(null));
  }

  @Test
  void ordered_work_is_counted_by_verdict_for_who_did_it_and_for_who_judged() {
    judged("EMPTY");
    judged("PARTIAL");

    read("b", since("records/units/B"))
        .then()
        .body("ordered.empty", equalTo(1))
        .body("ordered.partial", equalTo(1))
        .body("ordered.met", equalTo(0));
    read("t", since("records/people/s"))
        .then()
        .body("verdicts", equalTo(Map.of("EMPTY", 1, "PARTIAL", 1)))
        .body("rulings", equalTo(Map.of("COOPERATE", 2)))
        .body("inactions", equalTo(0));
  }

  @Test
  void every_look_at_a_person_is_listed_to_him() {
    var _ = Given.declined();
    read("s", since("records/people/b"))
        .then()
        .statusCode(200)
        .body("moves.TaskDeclined", equalTo(1))
        .body("period.from", notNullValue());
    asRole("auditor").get("/api/v1/records/people/b").then().statusCode(200);
    read("b", "records/people/b").then().statusCode(200);

    read("b", "records/people/b/looks?limit=2")
        .then()
        .body("items.lookedBy", contains("role:auditor", "s"));
    read("b", "records/people/b/looks").then().body("items.lookedBy", not(hasItem("b")));
    read("s", "records/people/b/looks").then().statusCode(404);
    read("a", "records/people/b").then().statusCode(404);
    read("b", "records/people/b/looks").then().body("items.lookedBy", not(hasItem("a")));
  }

  @Test
  void a_period_that_cannot_be_read_is_refused() {
    read("s", "records/units/B?from=yesterday").then().statusCode(400);
    read("s", "records/units/B?to=2020-01-01T00:00:00Z&from=2021-01-01T00:00:00Z")
        .then()
        .statusCode(400);
  }

  private void judged(String verdict) {
    var part = scenes.assignment(true);
    move("s", "assignments/" + part + "/verdict", Map.of("verdict", verdict, "reasons", "as seen"))
        .then()
        .statusCode(200);
  }

  private String since(String path) {
    return path + "?from=" + start;
  }
}
