package io.mandate.task.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.hierarchy.api.HierarchyEvent.UnitChanged;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.hierarchy.api.Placement;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.mandate.task.tasks.CaseNews;
import io.mandate.task.tasks.Escalated;
import io.mandate.task.tasks.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The org changes while tasks are under way. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class ReorganisationTest {
  @Inject Org org;
  @Inject Scenes scenes;
  @Inject Tasks tasks;
  @Inject CaseNews news;

  @BeforeEach
  @AfterEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  @Tag("rule-2")
  void a_task_of_parties_that_are_peers_no_more_goes_to_their_line() {
    String id = scenes.open();

    Town.publish(org, bUnderA());

    awaitState(id, "MOVED_TO_LINE");
    Api.read("a", "tasks/" + id + "/timeline")
        .then()
        .body("items.type", hasItem("TaskMovedToLine"))
        .body("items.find { it.type == 'TaskMovedToLine' }.data.todos.holder", hasItem("A/HEAD"));
    Api.move("b", "tasks/" + id + "/receipt", "").then().statusCode(403);
    Api.move("a", "tasks/" + id + "/receipt", "").then().statusCode(200);
    Api.move("a", "tasks/" + id + "/receipt", "").then().statusCode(403);
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-20")
  void what_a_case_settled_goes_to_the_line_when_the_agreement_is_taken_back() {
    String settled = scenes.escalated();
    String open = scenes.open();
    settle(UUID.fromString(settled));

    Town.publish(org, bUnderA());

    awaitState(open, "MOVED_TO_LINE");
    awaitState(settled, "AGREED");
    Api.move("b", "tasks/" + settled + "/refusal", Attempts.body("refusal"))
        .then()
        .statusCode(200)
        .body("state", equalTo("MOVED_TO_LINE"));
  }

  @Test
  void a_new_head_inherits_what_runs_out_with_at_least_the_minimum() {
    Town.publish(org, Town.builder(Duration.ofHours(1)).head("B", "b"));
    String id = scenes.open();
    Instant due = due(id);

    Town.publish(org, Town.withHeadOfB(Duration.ofDays(3), "b2"));

    awaitClock(id, due.plus(Duration.ofDays(1)), "b2");
    Api.read("b2", "tasks/" + id + "/timeline").then().body("items.type", hasItem("ClockReplaced"));
  }

  @Test
  void the_successor_of_an_ended_unit_inherits_its_tasks() {
    Town.publish(org, Town.builder(Duration.ofHours(1)).head("B", "b"));
    String id = scenes.open();
    Instant due = due(id);
    Api.read("x", "tasks/" + id).then().statusCode(404);

    Town.publish(
        org,
        Town.builder(Duration.ofDays(3))
            .with(
                new UnitChanged(
                    "B", null, List.of(), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(9), "X")));

    awaitClock(id, due.plus(Duration.ofDays(1)), "x");
    Api.move("x", "tasks/" + id + "/acceptance", "")
        .then()
        .statusCode(200)
        .body("counterpart", equalTo("B"));
  }

  private static Instant due(String id) {
    return Instant.parse(Api.read("a", "tasks/" + id).path("clock.due"));
  }

  private static void awaitClock(String id, Instant later, String answerer) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              assertThat(due(id)).isAfter(later);
              Api.read("a", "tasks/" + id).then().body("clock.answerer", equalTo(answerer));
            });
  }

  /** The two sides settled at the case on what the task states. */
  private void settle(UUID id) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              news.begin(List.of(id));
              Escalated up = (Escalated) tasks.require(id).life();
              news.hear(
                  new CaseSettled(
                      id,
                      up.caseId(),
                      1,
                      Actor.person("b"),
                      Instant.now(),
                      CaseSettled.On.TERMS,
                      null,
                      List.of(),
                      null));
              news.write();
            });
  }

  private static OrgBuilder bUnderA() {
    var under = List.of(new Placement("A", null, null));
    return Town.builder(Duration.ofDays(3))
        .head("B", "b")
        .with(new UnitChanged("B", null, under, null, null, null));
  }

  private static void awaitState(String id, String state) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> Api.read("a", "tasks/" + id).then().body("state", equalTo(state)));
  }
}
