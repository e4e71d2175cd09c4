package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.task.api.Verdict;
import io.mandate.task.api.Wish;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appraisals from what went wrong to what follows from it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-17")
class AppraisalJourneyTest {
  @Inject World world;
  @Inject OwnEvents own;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
  }

  @Test
  @Tag("rule-21")
  void an_empty_verdict_is_proposed_by_the_direct_superior_and_decided_two_levels_up() {
    var walker = new AppraisalWalker(world).opened();
    walker
        .read("a")
        .body("state", equalTo("OPENED"))
        .body("ground", equalTo("EMPTY_VERDICT"))
        .body("subject", equalTo("a"))
        .body("standing", equalTo("A/HEAD"))
        .body("kind", equalTo("CENSURE"))
        .body("about", equalTo(walker.part.toString()))
        .body("next.office", equalTo("V/HEAD"));
    walker.todos("v").body(walker.kinds(), contains("PROPOSE_APPRAISAL"));

    walker.propose(as("v")).then().statusCode(200).body("state", equalTo("PROPOSED"));
    walker.todos("v").body(walker.kinds(), hasSize(0));
    walker.todos("s").body(walker.kinds(), contains("DECIDE_APPRAISAL"));
    as("s").get("/api/v1/appraisals?decider=s").then().body("items.id", contains(walker.id()));
    walker
        .decide(as("s"))
        .then()
        .statusCode(200)
        .body("state", equalTo("DECIDED"))
        .body("decision.decision", equalTo("UPHELD"))
        .body("proposal.by.person", equalTo("v"))
        .body("next", nullValue());

    own.areSaidOfAppraisals(
        walker.task, "AppraisalOpened", "AppraisalProposed", "AppraisalDecided");
    as("a")
        .get(walker.path() + "/timeline")
        .then()
        .statusCode(200)
        .body("items.number", contains(1, 2, 3))
        .body("items.actor.by", contains("clock", "v", "s"));
    walker.decide(as("s")).then().statusCode(409).body("type", endsWith("appraisal-illegal-move"));
    as("b").get("/api/v1/appraisals").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  @Tag("rule-16")
  @Tag("rule-24")
  void silence_on_it_passes_it_on_and_is_recorded_and_never_appraised() {
    var walker = new AppraisalWalker(world).opened();

    world.timePasses(Duration.ofDays(4));
    walker.propose(as("v")).then().statusCode(403);
    walker.read("s").body("next.office", equalTo("S/HEAD"));
    world.timePasses(Duration.ofDays(4));
    await().atMost(PATIENCE).untilAsserted(() -> walker.read("a").body("state", equalTo("LAPSED")));

    walker.read("a").body("lapsed", equalTo("PROPOSAL"));
    own.areSaidOfAppraisals(walker.task, "AppraisalOpened", "AppraisalClimbed", "AppraisalLapsed");
    as("auditor").get("/api/v1/appraisals?subject=v").then().body("items", hasSize(0));
  }

  @Test
  void a_later_verdict_on_the_same_assignment_takes_its_place() {
    var walker = new AppraisalWalker(world).opened();

    world.says(walker.judged(Verdict.EMPTY), walker.judged(Verdict.MET));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("auditor")
                    .get("/api/v1/appraisals?state=VOIDED&task=" + walker.task)
                    .then()
                    .body("items.voided", contains("LATER_VERDICT", "LATER_VERDICT")));
    own.areSaidOfAppraisals(
        walker.task, "AppraisalOpened", "AppraisalVoided", "AppraisalOpened", "AppraisalVoided");
  }

  @Test
  @Tag("rule-16")
  void who_does_not_rule_is_appraised_and_the_top_person_decides_what_he_proposed() {
    var walker = new CaseWalker(world).opened();
    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    walker.awaitState("DELIBERATING");
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await().atMost(PATIENCE).untilAsserted(() -> walker.read("auditor").body("level", equalTo(2)));

    var found = as("t").get("/api/v1/appraisals?subject=s").then().body("items", hasSize(1));
    var path = "/api/v1/appraisals/" + found.extract().path("items[0].id");
    as("s").get(path).then().body("ground", equalTo("NO_RULING"));
    var one = as("t").get(path).then().body("about", equalTo(walker.id.toString()));
    var proposed =
        as("t")
            .header("If-Match", one.extract().header("ETag"))
            .body(AppraisalWalker.PROPOSAL)
            .post(path + "/proposal")
            .then()
            .statusCode(200)
            .body("next.office", equalTo("T/HEAD"));
    as("t")
        .header("If-Match", proposed.extract().header("ETag"))
        .body(AppraisalWalker.DECISION)
        .post(path + "/decision")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECIDED"));
    as("t").get("/api/v1/todos?person=t").then().body("items.kind", hasItem("RULE"));
    as("t")
        .get("/api/v1/todos?person=t")
        .then()
        .body("items.kind", not(hasItem("DECIDE_APPRAISAL")));
  }

  @Test
  void annulment_closes_what_is_open_of_the_task() {
    var walker = new CaseWalker(world).opened();
    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    walker.awaitState("DELIBERATING");
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await().atMost(PATIENCE).untilAsserted(() -> walker.read("auditor").body("level", equalTo(2)));

    world.says(walker.wish(Wish.ANNULMENT, "A", null));

    walker.awaitState("ANNULLED");
    as("s")
        .get("/api/v1/appraisals?task=" + walker.task)
        .then()
        .body("items.voided", contains("ANNULLED"));
    own.areSaidOfAppraisals(walker.task, "AppraisalOpened", "AppraisalVoided");
  }
}
