package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskLife.TaskDeclined;
import io.mandate.task.api.Todo;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said and settled while a case is heard. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class HearingJourneyTest {
  @Inject World world;
  @Inject OwnEvents own;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
  }

  @Test
  @Tag("rule-9")
  void the_adjudicator_asks_and_summons_and_each_side_sees_what_is_asked_of_it() {
    var walker = new CaseWalker(world).opened();

    walker.asks("s", "Who else has such a bench?", "B").statusCode(201);
    walker.todos("b").body(Kinds.ofCase(walker), contains("ANSWER_QUESTION"));
    walker.read("a").body("inquiries", hasSize(0)).body("sides.asked", contains(false, true));
    walker.read("b").body("inquiries.text", contains("Who else has such a bench?"));
    walker.speak("a", "Nobody.").statusCode(201);
    walker.speak("b", "C has one.").statusCode(201);
    walker.read("a").body("inquiries", hasSize(1)).body("state", equalTo("DELIBERATING"));

    var other = new CaseWalker(world).opened();
    as("s").body(other.meeting()).post(other.path() + "/summons").then().statusCode(201);
    other.todos("a").body(Kinds.ofCase(other), contains("APPEAR"));
    own.areSaid(
        walker, "CaseOpened", "QuestionAsked", "StatementMade", "StatementMade", "HearingEnded");
    own.areSaid(other, "CaseOpened", "PartiesSummoned");
  }

  @Test
  @Tag("rule-9")
  void heads_in_between_are_told_and_may_settle_for_their_side() {
    var walker = new CaseWalker(world).opened();
    walker.todos("w").body(Kinds.ofCase(walker), contains("STAND_BY"));

    walker
        .tagged(as("w"))
        .post(walker.path() + "/settlement-offers/0/assent")
        .then()
        .statusCode(200)
        .body("state", equalTo("SETTLED"));

    var entry = "items.find { it.type == 'SettlementAssented' }";
    as("a")
        .get(walker.path() + "/timeline")
        .then()
        .body(entry + ".actor.by", equalTo("w"))
        .body(entry + ".data.party", equalTo("B"));
    walker.todos("w").body(Kinds.ofCase(walker), hasSize(0));
  }

  @Test
  @Tag("rule-9")
  void heads_in_between_are_told_when_a_task_is_submitted() {
    var walker = new CaseWalker(world);
    var answer = new Todo("B/HEAD", Todo.Kind.ANSWER, walker.task, "sensors", null);

    world.says(walker.submitted(List.of(answer)));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.todos("b").body(Kinds.ofTask(walker), contains("ANSWER")));
    walker.todos("v").body(Kinds.ofTask(walker), contains("STAND_BY"));
    walker.todos("w").body(Kinds.ofTask(walker), contains("STAND_BY"));
    walker.todos("s").body(Kinds.ofTask(walker), hasSize(0));
  }

  @Test
  @Tag("rule-9")
  void who_rules_sees_the_interests_of_both_sides_side_by_side() {
    var walker = new CaseWalker(world);
    var at = Instant.parse("2026-03-02T11:00:00Z");
    world.says(
        new TaskDeclined(
            walker.task, Actor.person("b"), at, "NO_CAPACITY", "after May", false, List.of()));
    walker.opened();

    walker
        .read("s")
        .body("bench.requester.purpose", equalTo("field trial"))
        .body("bench.counterpart.refusal.acceptableIf", equalTo("after May"))
        .body("bench.counterpart.silent", equalTo(true))
        .body("bench.dealings.type", contains("TaskDeclined"));
    walker.read("a").body("bench", nullValue());
  }

  @Test
  @Tag("rule-20")
  void the_sides_settle_on_an_offer_made_on_the_case() {
    var walker = new CaseWalker(world).opened();

    walker.offers(as("b")).then().statusCode(200).body("terms.what", equalTo("three sensors"));
    walker.todos("a").body(Kinds.ofCase(walker), containsInAnyOrder("SPEAK", "ANSWER_OFFER"));
    walker.read("a").body("table.offer", equalTo(1)).body("table.offeredBy", equalTo("B"));
    walker
        .tagged(as("a"))
        .post(walker.path() + "/settlement-offers/1/assent")
        .then()
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("settlement.terms.what", equalTo("three sensors"));
    walker.rule("s", walker.cooperate()).statusCode(409);
    own.areSaid(walker, "CaseOpened", "SettlementOffered", "SettlementAssented", "CaseSettled");
  }
}
