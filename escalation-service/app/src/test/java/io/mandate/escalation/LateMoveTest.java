package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.local.RealServers;
import io.mandate.task.api.Wish;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody sweeps here: a move finds for itself that a deadline has passed (rule 24). */
@QuarkusTest
@TestProfile(LateMoveTest.NobodySweeps.class)
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-24")
class LateMoveTest {
  @Inject World world;

  /** As after an outage: clocks have run out and nothing has fired yet. */
  public static class NobodySweeps implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mandate.sweep.enabled", "false");
    }
  }

  @BeforeEach
  void an_org() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void a_refused_move_leaves_what_the_deadline_brought() {
    var walker = new CaseWalker(world).opened();
    var end = Instant.parse(walker.read("s").extract().path("next.deadline.at"));
    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    walker.read("s").body("state", equalTo("HEARING"));

    walker
        .speak("a", "Too late.")
        .statusCode(409)
        .body("type", endsWith("/illegal-move"))
        .body("state", equalTo("DELIBERATING"));

    walker.read("s").body("state", equalTo("DELIBERATING"));
    var ended = as("s").get(walker.path() + "/timeline").then().extract();
    assertThat(Instant.parse(ended.path("items[1].at"))).isEqualTo(end);
    assertThat(Instant.parse(ended.path("items[1].recordedAt"))).isAfter(end);
  }

  @Test
  @Tag("rule-16")
  void who_rules_after_his_window_has_let_it_pass() {
    var walker = new CaseWalker(world).opened();
    walker.speak("a", "Our side.").statusCode(201);
    walker.speak("b", "And ours.").statusCode(201);
    world.timePasses(Duration.ofDays(3).plusMinutes(1));

    walker.rule("s", walker.cooperate()).statusCode(403).body("type", endsWith("/not-your-case"));

    walker.read("s").body("adjudicator.person", equalTo("t")).body("level", equalTo(2));
    walker.rule("t", walker.cooperate()).statusCode(200);
  }

  @Test
  @Tag("rule-20")
  void a_wish_meets_the_case_as_the_deadline_left_it() {
    var walker = new CaseWalker(world).opened();
    world.timePasses(Duration.ofDays(2).plusMinutes(1));

    world.says(walker.wish(Wish.WITHDRAWAL, "A", null));

    walker.awaitState("WITHDRAWN");
    as("s")
        .get(walker.path() + "/timeline")
        .then()
        .body(
            "items.type", contains("CaseOpened", "HearingEnded", "WishReceived", "CaseWithdrawn"));
  }
}
