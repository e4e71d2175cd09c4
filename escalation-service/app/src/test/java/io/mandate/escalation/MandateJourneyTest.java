package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.mandate.task.api.Actor;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.Verdict;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Powers that come with a ruling, and how they end. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-12")
class MandateJourneyTest {
  @Inject World world;
  @Inject OwnEvents events;
  private CaseWalker walker;

  @BeforeEach
  void a_case_in_front_of_s() {
    var _ = world.org(CaseWalker.org());
    walker = new CaseWalker(world).opened();
  }

  @Test
  void a_lead_without_authority_is_refused() {
    rule(Map.of("coordinator", "A"))
        .statusCode(422)
        .body("type", endsWith("/lead-without-mandate"))
        .body("violations.field", contains("mandate.powers"));
    rule(Map.of("coordinator", "A", "mandate", Map.of("powers", List.of())))
        .statusCode(422)
        .body("type", endsWith("/lead-without-mandate"));
    rule(Map.of("mandate", powers("JUDGE")))
        .statusCode(400)
        .body("violations.field", contains("mandate"));
    rule(Map.of("coordinator", "A", "mandate", powers("COMMAND"))).statusCode(400);
  }

  @Test
  void what_is_lent_is_seen_by_the_coordinator_and_taken_back_by_the_line_that_lent_it() {
    var id = lent(powers("ASSIGN", "JUDGE"));

    read("a", id)
        .body("state", equalTo("ACTIVE"))
        .body("powers", contains("ASSIGN", "JUDGE"))
        .body("office", equalTo("S/HEAD"));
    walker.todos("a").body(Kinds.ofTask(walker), hasItem("COORDINATE"));
    as("x").get("/api/v1/mandates/" + id).then().statusCode(404);
    as("x").get("/api/v1/mandates").then().body("items.id", not(hasItem(id)));
    as("a").get("/api/v1/mandates?coordinator=A&state=ACTIVE").then().body("items.id", hasItem(id));
    revoke("a", id).statusCode(403).body("type", endsWith("/not-your-mandate"));

    revoke("t", id).statusCode(200).body("state", equalTo("REVOKED"));
    revoke("s", id).statusCode(409).body("type", endsWith("/mandate-over"));
    walker.todos("a").body(Kinds.ofTask(walker), not(hasItem("COORDINATE")));
    events.areSaid(walker, "CaseOpened", "CaseRuled", "MandateRevoked");
  }

  @Test
  void it_ends_with_the_work() {
    var id = lent(powers("JUDGE"));

    world.says(
        new DirectiveClosed(
            walker.task,
            Actor.person("s"),
            world.now(),
            UUID.randomUUID(),
            Verdict.MET,
            List.of(),
            List.of()));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                read("s", id)
                    .body("state", equalTo("ENDED"))
                    .body("endedBecause", equalTo("DIRECTIVE_CLOSED")));
    events.areSaid(walker, "CaseOpened", "CaseRuled", "MandateEnded");
  }

  @Test
  @Tag("rule-24")
  void it_ends_at_its_date() {
    var until = world.now().plus(Duration.ofDays(2));
    var mandate = Map.of("powers", List.of("JUDGE"), "until", until.toString());
    var id = lent(mandate);

    world.timePasses(Duration.ofDays(3));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> read("s", id).body("endedBecause", equalTo("DATE")));
    revoke("s", id).statusCode(409);
    as("s")
        .get(walker.path() + "/timeline")
        .then()
        .body("items.type", hasItems("CaseRuled", "MandateEnded"));
    walker.todos("a").body(Kinds.ofTask(walker), hasSize(0));
  }

  private String lent(Map<String, ?> mandate) {
    rule(Map.of("coordinator", "A", "mandate", mandate)).statusCode(200);
    return as("s").get("/api/v1/mandates?case=" + walker.id).path("items[0].id");
  }

  private static Map<String, ?> powers(String... powers) {
    return Map.of("powers", List.of(powers));
  }

  private ValidatableResponse rule(Map<String, ?> more) {
    var ruling = new HashMap<String, Object>(walker.cooperate());
    ruling.put("urgency", "The river rises.");
    ruling.putAll(more);
    return walker.rule("s", ruling);
  }

  private static ValidatableResponse read(String who, String id) {
    return as(who).get("/api/v1/mandates/" + id).then().statusCode(200);
  }

  private static ValidatableResponse revoke(String who, String id) {
    var etag = as("auditor").get("/api/v1/mandates/" + id).header("ETag");
    return as(who)
        .header("If-Match", etag)
        .body(Map.of("reasons", "The institute runs it."))
        .post("/api/v1/mandates/" + id + "/revocation")
        .then();
  }
}
