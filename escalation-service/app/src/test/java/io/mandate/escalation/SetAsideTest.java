package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One case that cannot be read keeps no other from what time and the org bring. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-23")
class SetAsideTest {
  @Inject World world;

  @BeforeEach
  void an_org() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  @Tag("rule-16")
  @Tag("rule-24")
  void an_unreadable_case_is_set_aside_and_the_others_climb() {
    var bad = new CaseWalker(world).opened();
    var good = List.of(new CaseWalker(world).opened(), new CaseWalker(world).opened());
    world.damage(bad.id);

    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    good.forEach(walker -> walker.awaitState("DELIBERATING"));
    world.timePasses(Duration.ofDays(3).plusMinutes(1));
    good.forEach(walker -> awaitAdjudicator(walker, "t"));

    awaitSetAside("case-clocks", hasItem(bad.id.toString()));
    world.heal(bad.id);
    retry("case-clocks", bad);
    bad.awaitState("DELIBERATING");
    awaitSetAside("case-clocks", not(hasItem(bad.id.toString())));
  }

  @Test
  @Tag("rule-8")
  void an_unreadable_case_does_not_keep_the_others_from_following_the_org() {
    var bad = new CaseWalker(world).opened();
    var good = List.of(new CaseWalker(world).opened(), new CaseWalker(world).opened());
    world.damage(bad.id);

    var _ = world.org(CaseWalker.org().acting("S", "x"));
    good.forEach(walker -> awaitAdjudicator(walker, "x"));

    awaitSetAside("cases-follow-org", hasItem(bad.id.toString()));
    world.heal(bad.id);
    retry("cases-follow-org", bad);
    awaitAdjudicator(bad, "x");
    awaitSetAside("cases-follow-org", not(hasItem(bad.id.toString())));
  }

  private static void retry(String work, CaseWalker walker) {
    as("ops")
        .post("/api/v1/set-aside-clocks/" + work + "/" + walker.id + "/retry")
        .then()
        .statusCode(202);
  }

  private static void awaitAdjudicator(CaseWalker walker, String person) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> walker.read("auditor").body("adjudicator.person", equalTo(person)));
  }

  private static void awaitSetAside(String work, Matcher<?> ids) {
    var found = "items.findAll { it.work == '" + work + "' }.id";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("ops")
                    .get("/api/v1/set-aside-clocks?limit=200")
                    .then()
                    .statusCode(200)
                    .body(found, ids));
  }
}
