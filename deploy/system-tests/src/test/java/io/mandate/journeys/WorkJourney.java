package io.mandate.journeys;

import static io.mandate.local.Service.ESCALATION;
import static io.mandate.local.Service.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What superiors order, and what becomes of it and of who does not decide. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkJourney {
  private final Deployment deployment = Deployment.start();

  @BeforeAll
  void anOrg() {
    var _ = Organisation.of(deployment);
  }

  @AfterAll
  void end() {
    deployment.close();
  }

  /** B delivers nothing: it alone is at fault, and D, which waited for it, is BLOCKED. */
  @Test
  @Tag("rule-12")
  @Tag("rule-15")
  void three_units_under_a_coordinator_of_which_one_delivers_nothing() {
    var story = Story.asks(deployment, "A", "B");
    story.does("A", "joint-escalations", Map.of());
    story.does("B", "joint-escalations", Map.of());
    var theCase = story.isBefore("S", "JOINT");
    var ruling =
        Map.of(
            "outcome",
            "COOPERATE",
            "reasons",
            "Three units have a part in it.",
            "urgency",
            "The contract ends.",
            "assignments",
            List.of(
                Work.part(deployment, "B", 10, Map.of()),
                Work.part(deployment, "C", 10, Map.of()),
                Work.part(deployment, "D", 30, Map.of("assembler", true))),
            "coordinator",
            "C",
            "mandate",
            Map.of("powers", List.of("JUDGE")));
    assertThat(
            story
                .as("S")
                .changes(ESCALATION, theCase, "ruling", ruling)
                .then()
                .extract()
                .asString())
        .contains("RULED");
    var work = story.work(3);
    assertThat(work.whole().getString("lead.coordinator")).isEqualTo("C");

    work.deliversWithProof("C");
    assertThat(work.judges("C", "C", Map.of("verdict", "MET")).statusCode()).isEqualTo(403);
    work.isJudged("S", "C", Map.of("verdict", "MET"));
    deployment.timePasses(Duration.ofDays(12));
    work.partReaches("B", "TO_JUDGE");
    assertThat(work.judges("S", "B", Map.of("verdict", "EMPTY")).statusCode()).isEqualTo(403);
    work.isJudged("C", "B", Map.of("verdict", "EMPTY"));
    work.partReaches("D", "TO_JUDGE");
    work.isJudged("C", "D", Map.of("verdict", "BLOCKED", "blockedBy", work.idOf("B")));

    story.reaches("CLOSED");
    var closed = "items.find { it.type == 'DirectiveClosed' }.data";
    assertThat(story.timeline().getString(closed + ".outcome")).isEqualTo("EMPTY");
    assertThat(story.timeline().<String>getList(closed + ".atFault")).containsExactly("B");
    await("the mandate ends with the work")
        .atMost(Story.PATIENCE)
        .until(() -> story.types().contains("MandateEnded"));
  }

  @Test
  @Tag("rule-2")
  @Tag("rule-11")
  void a_superior_orders_by_himself_and_judges_it() {
    var order =
        Map.of(
            "title",
            "Unit costs",
            "reasons",
            "The contract ends.",
            "assignments",
            List.of(
                Work.part(deployment, "A", 20, Map.of()),
                Work.part(deployment, "B", 20, Map.of())));
    var superior = Speaker.person(deployment.suite(), "S");
    var issued =
        await("the services know the org")
            .atMost(Story.PATIENCE)
            .until(
                () -> superior.posts(TASK, "/api/v1/directives", order),
                answer -> answer.statusCode() == 201);
    var work = new Work(deployment, issued.path("id").toString());
    assertThat(
            Speaker.person(deployment.suite(), "A")
                .posts(TASK, "/api/v1/directives", order)
                .statusCode())
        .isEqualTo(403);

    for (var party : List.of("A", "B")) {
      work.deliversWithProof(party);
      work.isJudged("S", party, Map.of("verdict", "MET"));
    }

    assertThat(work.whole().getString("state")).isEqualTo("CLOSED");
    assertThat(work.timeline().<String>getList("items.type"))
        .startsWith("DirectiveOrdered")
        .endsWith("DirectiveClosed");
  }

  /** S and then T let it pass; at the top it stalls, and may still be ruled. */
  @Test
  @Tag("rule-16")
  void a_case_that_nobody_rules_climbs_to_the_top_and_stalls_there() {
    var story = Story.asks(deployment, "C", "D");
    story.does("C", "joint-escalations", Map.of());
    story.does("D", "joint-escalations", Map.of());
    var theCase = story.isBefore("S", "JOINT");
    deployment.timePasses(Duration.ofDays(10));
    story.caseReaches(theCase, "DELIBERATING");
    deployment.timePasses(Duration.ofDays(10));
    story.isBefore("T", "JOINT");
    deployment.timePasses(Duration.ofDays(10));
    story.caseReaches(theCase, "STALLED");

    var todos =
        Speaker.role(deployment.suite(), "org-admin")
            .reads(ESCALATION, "/api/v1/todos?role=org-admin")
            .jsonPath();
    assertThat(todos.<String>getList("items.kind")).contains("STALLED_CASE");
    var climbed = "items.findAll { it.type == 'CaseClimbed' || it.type == 'CaseStalled' }.data";
    assertThat(story.timeline().<Boolean>getList(climbed + ".inaction"))
        .containsExactly(true, true);
    var ruling = Map.of("outcome", "NOT_REQUIRED", "reasons", "It is done otherwise.");
    assertThat(story.as("T").changes(ESCALATION, theCase, "ruling", ruling).statusCode())
        .isEqualTo(200);
    story.reaches("DISMISSED");
  }
}
