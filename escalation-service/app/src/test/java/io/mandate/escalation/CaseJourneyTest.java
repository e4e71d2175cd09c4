package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.local.RealServers;
import io.mandate.platform.events.EventEnvelope;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Wish;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases from the event that opens them to the event that ends them. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class CaseJourneyTest {
  @Inject World world;
  @Inject OwnEvents own;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    world.nobodyHasCases();
    var _ = world.org(CaseWalker.org());
  }

  @Test
  @Tag("rule-8")
  @Tag("rule-9")
  @Tag("rule-10")
  @Tag("rule-21")
  void an_unresolved_task_is_heard_and_ruled_by_the_nearest_shared_superior() {
    var walker = new CaseWalker(world).opened();
    walker
        .read("s")
        .body("state", equalTo("HEARING"))
        .body("adjudicator.office", equalTo("S/HEAD"))
        .body("adjudicator.person", equalTo("s"))
        .body("route.steps.person", contains("v", "s", "w", "s"))
        .body("next.what", equalTo("HEARING_ENDS"));
    walker.todos("s").body(Kinds.ofCase(walker), contains("HEAR"));
    walker.todos("b").body(Kinds.ofCase(walker), contains("SPEAK"));

    walker.speak("a", "We asked on Monday.").statusCode(201);
    walker.read("b").body("statements", hasSize(0));
    walker.read("s").body("statements.text", contains("We asked on Monday."));
    walker.speak("b", "We have no bench free.").statusCode(201);
    walker.read("b").body("state", equalTo("DELIBERATING")).body("statements", hasSize(2));
    walker.todos("s").body(Kinds.ofCase(walker), contains("RULE"));

    walker
        .rule("s", walker.cooperate())
        .statusCode(200)
        .body("state", equalTo("RULED"))
        .body("ruling.ruling.assignments.party", contains("B"))
        .body("next", nullValue());

    own.areSaid(
        walker, "CaseOpened", "StatementMade", "StatementMade", "HearingEnded", "CaseRuled");
    as("a2")
        .get(walker.path() + "/timeline")
        .then()
        .statusCode(200)
        .body("items.number", contains(1, 2, 3, 4, 5))
        .body("items.type", hasItem("CaseRuled"))
        .body("items.orgVersion", hasItem(org.hamcrest.Matchers.greaterThan(0)));
    walker.todos("s").body(Kinds.ofCase(walker), hasSize(0));
  }

  @Test
  @Tag("rule-16")
  void a_referred_case_stands_before_the_next_superior_and_at_the_top_a_recusal_stalls_it() {
    var walker = new CaseWalker(world).opened();

    walker.refers("s", "UNIT_NOT_MINE").statusCode(200).body("level", equalTo(2));
    walker.todos("t").body(Kinds.ofCase(walker), contains("HEAR"));
    walker.refers("t", "UNIT_NOT_MINE").statusCode(409).body("type", endsWith("/nobody-above"));
    walker.refers("t", "RECUSAL").statusCode(200).body("state", equalTo("STALLED"));

    var urgent = new java.util.HashMap<>(walker.cooperate());
    urgent.put("urgency", "The river rises.");
    walker.rule("t", urgent).statusCode(403);
    walker.rule("s", urgent).statusCode(403);
    own.areSaid(walker, "CaseOpened", "CaseReferred", "CaseReferred", "CaseStalled");
  }

  @Test
  @Tag("rule-7")
  void said_again_it_opens_no_second_case() {
    var walker = new CaseWalker(world);
    world.says(walker.unresolved(), walker.unresolved());
    walker.opened();
    var _ = new CaseWalker(world).opened();

    assertThat(own.of(walker.task)).extracting(EventEnvelope::type).containsOnly("CaseOpened");
    as("s")
        .get("/api/v1/cases?task=" + walker.task)
        .then()
        .body("items.id", contains(walker.id.toString()));
    as("ops")
        .get("/api/v1/parked-events?limit=200")
        .then()
        .statusCode(200)
        .body("items.key", not(hasItem(walker.task.toString())));
  }

  @Test
  @Tag("rule-16")
  @Tag("rule-24")
  void a_case_that_nobody_rules_on_climbs_at_the_deadline_and_stalls_at_the_top() {
    var walker = new CaseWalker(world).opened();

    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    walker.awaitState("DELIBERATING");
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.read("t").body("adjudicator.person", equalTo("t")));
    walker.read("t").body("level", equalTo(2));
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    walker.awaitState("STALLED");
    walker.read("org-admin").statusCode(200);
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("org-admin")
                    .get("/api/v1/todos?limit=200&role=org-admin")
                    .then()
                    .body(
                        "items.find { it.subject == '" + walker.id + "' }.reminders", equalTo(1)));
    walker
        .rule("t", walker.cooperate())
        .statusCode(200)
        .body("ruling.diagnosis", contains("SUPERIOR_INACTION"));
    own.areSaid(
        walker,
        "CaseOpened",
        "HearingEnded",
        "CaseClimbed",
        "CaseStalled",
        "CaseReminded",
        "CaseRuled",
        "CaseDiagnosed");
  }

  @Test
  @Tag("rule-8")
  void an_open_case_follows_the_org_without_anybody_asking() {
    var walker = new CaseWalker(world).opened();

    var version = world.org(CaseWalker.org().acting("S", "s2"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.read("auditor").body("adjudicator.person", equalTo("s2")));
    as("s2")
        .header("Mandate-Org-Version", version)
        .get(walker.path())
        .then()
        .statusCode(200)
        .body("adjudicator.office", equalTo("S/HEAD"));
    walker.todos("s2").body(Kinds.ofCase(walker), contains("HEAR"));
    own.areSaid(walker, "CaseOpened", "CaseMoved");
  }

  @Test
  @Tag("rule-20")
  void the_parties_may_still_settle_on_the_terms_or_on_a_delivery_or_withdraw() {
    var accepted = new CaseWalker(world).opened();
    var delivered = new CaseWalker(world).opened();
    var withdrawn = new CaseWalker(world).opened();
    var delivery =
        new Delivery(1, Actor.person("b"), Instant.parse("2026-03-02T13:00:00Z"), "x", List.of());

    world.says(accepted.wish(Wish.ACCEPTANCE, "B", null));
    world.says(delivered.wish(Wish.DELIVERY, "B", delivery));
    world.says(delivered.wish(Wish.CONFIRMATION, "A", null));
    world.says(withdrawn.wish(Wish.WITHDRAWAL, "A", null));

    accepted.awaitState("SETTLED");
    delivered.awaitState("SETTLED");
    delivered.read("a").body("settlement.on", equalTo("DELIVERY"));
    withdrawn.awaitState("WITHDRAWN");
    own.areSaid(accepted, "CaseOpened", "CaseSettled");
    own.areSaid(withdrawn, "CaseOpened", "CaseWithdrawn");
    accepted.rule("s", accepted.cooperate()).statusCode(409).body("state", equalTo("SETTLED"));
  }
}
