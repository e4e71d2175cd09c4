package io.mandate.escalation;

import static io.mandate.escalation.CaseWalker.PATIENCE;
import static io.mandate.escalation.CaseWalker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.escalation.api.EscalationEvent.CaseOpened;
import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.local.RealServers;
import io.mandate.platform.events.EventJson;
import io.mandate.platform.outbox.Restatement;
import io.mandate.task.api.Wish;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said again where one of two databases was restored. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class RestatementTest {
  private static final String[] RULED = {
    "CaseOpened", "StatementMade", "StatementMade", "HearingEnded", "CaseRuled"
  };

  @Inject World world;
  @Inject OwnEvents own;
  @Inject Restatement restatement;

  @BeforeEach
  void an_org_of_two_branches_under_one_superior() {
    var _ = world.org(CaseWalker.org());
  }

  @Test
  void every_open_case_is_said_again_with_who_has_it_now_and_no_closed_one() {
    var heard = new CaseWalker(world).opened();
    var ruled = ruled();
    var climbed = new CaseWalker(world).opened();
    world.timePasses(Duration.ofDays(2).plusMinutes(1));
    climbed.awaitState("DELIBERATING");
    heard.awaitState("DELIBERATING");
    var _ = world.org(CaseWalker.org().acting("S", "s2"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> climbed.read("auditor").body("adjudicator.person", equalTo("s2")));
    var fresh = new CaseWalker(world).opened();

    restate();

    own.areSaid(fresh, "CaseOpened", "CaseOpened");
    assertThat(opened(fresh)).isEqualTo(firstOpened(fresh));
    own.areSaid(climbed, "CaseOpened", "HearingEnded", "CaseMoved", "CaseOpened");
    assertThat(opened(climbed).adjudicator())
        .isNotNull()
        .extracting(a -> a.person())
        .isEqualTo("s2");
    assertThat(opened(climbed).hearingEnds()).isNull();
    own.areSaid(ruled, RULED);
    climbed.read("auditor").body("state", equalTo("DELIBERATING"));
    as("auditor").get(climbed.path() + "/timeline").then().body("items", hasSize(3));
  }

  @Test
  @Tag("rule-7")
  @Tag("rule-20")
  void a_task_that_asks_again_hears_how_its_case_stands() {
    var open = new CaseWalker(world).opened();
    var ruled = ruled();
    var withdrawn = new CaseWalker(world).opened();
    world.says(withdrawn.wish(Wish.WITHDRAWAL, "A", null));
    withdrawn.awaitState("WITHDRAWN");

    world.says(open.unresolved(), ruled.unresolved(), withdrawn.unresolved());

    own.areSaid(open, "CaseOpened", "CaseOpened");
    own.areSaid(
        ruled, Stream.concat(Stream.of(RULED), Stream.of("CaseRuled")).toArray(String[]::new));
    own.areSaid(withdrawn, "CaseOpened", "CaseWithdrawn", "CaseWithdrawn");
    var rulings =
        own.of(ruled.task).stream()
            .filter(event -> event.type().equals("CaseRuled"))
            .map(event -> EventJson.read(event.data(), CaseRuled.class))
            .toList();
    assertThat(rulings.getLast()).isEqualTo(rulings.getFirst());
    ruled.read("auditor").body("state", equalTo("RULED"));
  }

  private CaseWalker ruled() {
    var walker = new CaseWalker(world).opened();
    walker.speak("a", "We asked.").statusCode(201);
    walker.speak("b", "We cannot.").statusCode(201);
    walker.rule("s", walker.cooperate()).statusCode(200);
    own.areSaid(walker, RULED);
    return walker;
  }

  private void restate() {
    @Nullable String place = null;
    do {
      var after = place;
      place = QuarkusTransaction.requiringNew().call(() -> restatement.restate(2, after, 2));
    } while (place != null);
  }

  private CaseOpened opened(CaseWalker walker) {
    return allOpened(walker).getLast();
  }

  private CaseOpened firstOpened(CaseWalker walker) {
    return allOpened(walker).getFirst();
  }

  private List<CaseOpened> allOpened(CaseWalker walker) {
    return own.of(walker.task).stream()
        .filter(event -> event.type().equals("CaseOpened"))
        .map(event -> EventJson.read(event.data(), CaseOpened.class))
        .toList();
  }
}
