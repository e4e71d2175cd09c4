package io.mandate.journeys;

import static io.mandate.local.Service.ESCALATION;
import static io.mandate.local.Service.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The org, or how far the product is switched on in it, changes in mid-story. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeJourney {
  private final Deployment deployment = Deployment.start();
  private final Organisation organisation = Organisation.of(deployment);

  @BeforeAll
  void anOrg() {
    organisation.mode("O", "OBSERVE");
  }

  @AfterAll
  void end() {
    deployment.close();
  }

  /** B is put under T: S stands above A alone, so the case goes to T. */
  @Test
  @Tag("rule-8")
  void a_case_moves_when_its_adjudicator_no_longer_stands_above_both() {
    var story = Story.asks(deployment, "A", "B");
    story.does("A", "joint-escalations", Map.of());
    story.does("B", "joint-escalations", Map.of());
    var theCase = story.isBefore("S", "JOINT");

    organisation.becomes(Organisation.POSTS.replace("B,Unit B,S,no", "B,Unit B,T,no"));

    assertThat(story.isBefore("T", "JOINT")).isEqualTo(theCase);
    assertThat(story.as("S").changes(ESCALATION, theCase, "ruling", ruling()).statusCode())
        .isEqualTo(403);
    assertThat(story.as("T").changes(ESCALATION, theCase, "ruling", ruling()).statusCode())
        .isEqualTo(200);
    story.reaches("DISMISSED");
    assertThat(story.types()).contains("CaseMoved");
  }

  @Test
  @Tag("rule-26")
  void what_is_only_observed_is_flagged_and_goes_up_once_the_rules_are_enforced() {
    var story = Story.asks(deployment, "O1", "O2");
    deployment.timePasses(Duration.ofDays(10));
    await("it is flagged")
        .atMost(Story.PATIENCE)
        .until(() -> story.types().contains("TaskObserved"));
    var task = story.as("O1").reads(TASK, "/api/v1/tasks/" + story.task()).jsonPath();
    assertThat(task.getString("state")).isEqualTo("OPEN");
    assertThat(task.getBoolean("flagged")).isTrue();
    assertThat(story.hasNoCase()).isTrue();

    organisation.mode("O", "ENFORCE");
    deployment.timePasses(Duration.ofDays(10));

    story.isBefore("O", "IGNORED");
  }

  private static Map<String, Object> ruling() {
    return Map.of("outcome", "NOT_REQUIRED", "reasons", "It is done otherwise.", "urgency", "now");
  }
}
