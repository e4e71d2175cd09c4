package io.mandate.task.journey;

import static io.mandate.task.journey.Api.move;
import static io.mandate.task.journey.Api.read;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Power;
import io.mandate.hierarchy.api.HierarchyEvent.DelegationChanged;
import io.mandate.hierarchy.api.Scope;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinates work of B and X for S, with the powers lent to it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-12")
class CoordinatorTest {
  private final Order ofB = order("B");
  private final Order ofA = order("A");
  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void settle() {
    Town.publish(
        org,
        Town.builder(Duration.ofDays(1))
            .head("B", "b")
            .with(
                new DelegationChanged(
                    new UUID(4, 4), "a", "m", Set.of(Scope.JUDGE), LocalDate.EPOCH, null)));
  }

  @Test
  void he_judges_and_amends_as_far_as_his_mandate_goes_and_lends_nothing_on() {
    String directive = scenes.ruled(lent(Power.JUDGE, Power.SET_DUE), ofA, ofB);
    read("a", "directives/" + directive)
        .then()
        .body("lead.coordinator", equalTo("A"))
        .body("lead.powers", containsInAnyOrder("JUDGE", "SET_DUE"));

    amend("a", directive, Map.of("number", 2, "due", Api.in(Duration.ofDays(7)))).statusCode(200);
    amend("a", directive, Map.of("number", 2, "deliverable", "the map"))
        .statusCode(403)
        .body("type", endsWith("/power-not-lent"));
    amend("b", directive, Map.of("number", 2, "due", Api.in(Duration.ofDays(9)))).statusCode(403);

    deliver("b", ofB);
    judge("m", ofB).statusCode(403).body("type", endsWith("/not-yours-to-do"));
    judge("s", ofB).statusCode(403);
    judge("a", ofB).statusCode(200).body("verdict.by.onBehalfOf", equalTo("s"));
    deliver("a", ofA);
    judge("a", ofA).statusCode(403).body("type", endsWith("/own-work"));
    judge("s", ofA).statusCode(200).body("verdict.mandate", nullValue());
  }

  @Test
  void taken_back_it_gives_nothing_more() {
    Lent lent = lent(Power.JUDGE);
    String directive = scenes.ruled(lent, ofA, ofB);
    String task = read("s", "directives/" + directive).path("task");
    deliver("b", ofB);

    scenes.mandateRevoked(task, lent.mandateId());

    read("a", "directives/" + directive).then().body("lead", nullValue());
    judge("a", ofB).statusCode(403);
    judge("s", ofB).statusCode(200);
    read("s", "tasks/" + task + "/timeline")
        .then()
        .body("items.type", hasItem("MandateRevoked"))
        .body("items.type", hasItem("JudgementClimbed"));
  }

  private static Lent lent(Power... powers) {
    return new Lent(UUID.randomUUID(), "A", List.of(powers), null);
  }

  private static ValidatableResponse amend(
      String who, String directive, Map<String, Object> change) {
    return move(
            who,
            "directives/" + directive + "/amendment",
            Map.of("reasons", "the site is closed", "changes", List.of(change)))
        .then();
  }

  private static void deliver(String who, Order order) {
    move(who, "assignments/" + order.assignmentId() + "/delivery", Map.of("summary", "done"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse judge(String who, Order order) {
    return move(
            who,
            "assignments/" + order.assignmentId() + "/verdict",
            Map.of("verdict", "EMPTY", "reasons", "as seen"))
        .then();
  }

  private static Order order(String party) {
    return new Order(
        UUID.randomUUID(),
        party,
        "the figures",
        List.of("signed"),
        Instant.now().plus(Duration.ofDays(3)));
  }
}
