package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.local.RealServers;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskLife.TaskConfirmed;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.Verdict;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was done well is commended: one proposes, another decides. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-17")
class CommendationTest {
  private static final Instant DONE = Instant.parse("2026-03-03T12:00:00Z");

  @Inject World world;
  @Inject OwnEvents own;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void an_assignment_that_was_met_is_commended_by_the_direct_superior_and_decided_above_him() {
    var walker = new AppraisalWalker(world).met();

    walker
        .commend(as("v"))
        .then()
        .statusCode(201)
        .header("ETag", notNullValue())
        .body("state", equalTo("PROPOSED"))
        .body("ground", equalTo("MET_VERDICT"))
        .body("kind", equalTo("COMMENDATION"))
        .body("subject", equalTo("a"))
        .body("next.office", equalTo("S/HEAD"));
    walker.commend(as("v")).then().statusCode(409).body("type", endsWith("/appraised-already"));
    walker.decide(as("s")).then().statusCode(200).body("state", equalTo("DECIDED"));

    own.areSaidOfAppraisals(
        walker.task, "AppraisalOpened", "AppraisalProposed", "AppraisalDecided");
  }

  @Test
  void another_verdict_on_it_takes_the_commendation_back() {
    var walker = new AppraisalWalker(world).met();
    walker.commend(as("v")).then().statusCode(201);

    world.says(walker.judged(Verdict.PARTIAL));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.read("a").body("voided", equalTo("LATER_VERDICT")));
    walker.commend(as("v")).then().statusCode(409).body("type", endsWith("/nothing-to-commend"));
  }

  @Test
  void an_agreed_task_that_is_done_is_commended_and_one_under_way_is_not() {
    var task = new CaseWalker(world);
    var walker = new AppraisalWalker(world);
    world.says(task.submitted(List.of()), delivered(task.task));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                walker
                    .commend(as("w"), task.task)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/nothing-to-commend")));

    world.says(
        new TaskConfirmed(task.task, Actor.person("a"), DONE, false, null, null, null, List.of()));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                walker
                    .commend(as("w"), task.task)
                    .then()
                    .statusCode(201)
                    .body("ground", equalTo("AGREED_DONE"))
                    .body("subject", equalTo("b"))
                    .body("title", equalTo("sensors"))
                    .body("next.office", equalTo("S/HEAD")));
    walker.commend(as("v"), task.task).then().statusCode(404);
    walker.commend(as("w"), UUID.randomUUID()).then().statusCode(404);
  }

  private static TaskDelivered delivered(UUID task) {
    var delivery = new Delivery(1, Actor.person("b"), DONE, "done", List.of());
    return new TaskDelivered(task, Actor.person("b"), DONE, delivery, null, List.of());
  }
}
