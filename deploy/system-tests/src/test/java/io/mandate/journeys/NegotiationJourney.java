package io.mandate.journeys;

import static io.mandate.local.Service.ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of a request between peers: agreement, every cause to go up, and settlement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NegotiationJourney {
  private final Deployment deployment = Deployment.start();

  @BeforeAll
  void anOrg() {
    var _ = Organisation.of(deployment);
  }

  @AfterAll
  void end() {
    deployment.close();
  }

  @Test
  @Tag("rule-5")
  @Tag("rule-13")
  void what_is_agreed_and_delivered_never_goes_up() {
    var story = Story.asks(deployment, "A", "B");
    story.does("B", "receipt", Map.of());
    story.does("B", "counter-offers", Map.of("terms", Story.terms(deployment, 40)));
    story.does("A", "acceptance", Map.of());
    delivers(story);
    story.does("A", "confirmation", Map.of());

    story.reaches("DONE");
    assertThat(story.types())
        .containsExactly(
            "TaskDrafted",
            "TaskSubmitted",
            "TaskReceived",
            "TaskCountered",
            "TaskAccepted",
            "TaskDelivered",
            "TaskConfirmed");
    assertThat(story.hasNoCase()).isTrue();
  }

  @Test
  @Tag("rule-7")
  void silence_a_refusal_that_stands_and_a_broken_promise_go_up_by_themselves() {
    var ignored = Story.asks(deployment, "A", "B");
    var declined = Story.asks(deployment, "A", "C");
    declined.does("C", "refusal", Map.of("reason", "NO_CAPACITY", "acceptableIf", "in spring"));
    var overdue = Story.asks(deployment, "A", "D", Map.of("submit", true), 6);
    overdue.does("D", "acceptance", Map.of());

    deployment.timePasses(Duration.ofDays(12));

    ignored.isBefore("S", "IGNORED");
    declined.isBefore("S", "DECLINED");
    overdue.isBefore("S", "OVERDUE");
  }

  @Test
  @Tag("rule-6")
  @Tag("rule-7")
  void wrangling_rejection_joint_request_vacancy_petition_and_take_up_go_up_at_once() {
    var deadlocked = Story.asks(deployment, "A", "B");
    for (var who : List.of("B", "A", "B", "A")) {
      deadlocked.does(who, "counter-offers", Map.of("terms", Story.terms(deployment, 40)));
    }
    deadlocked.isBefore("S", "DEADLOCKED");

    var disputed = Story.asks(deployment, "B", "C");
    disputed.does("C", "acceptance", Map.of());
    for (int i = 0; i < 2; i++) {
      disputed.does("C", "delivery", Map.of("summary", "as far as we got", "evidence", List.of()));
      disputed.does("B", "rejection", Map.of("reasons", "half of it", "due", in(20)));
    }
    disputed.isBefore("S", "DISPUTED");

    var joint = Story.asks(deployment, "C", "D");
    joint.does("C", "joint-escalations", Map.of());
    joint.does("D", "joint-escalations", Map.of());
    joint.isBefore("S", "JOINT");

    Story.asks(deployment, "A", "E").isBefore("S", "VACANT");
    Story.asks(deployment, "D", "B", Map.of("petition", true), 30).isBefore("S", "PETITIONED");

    var taken = Story.asks(deployment, "D", "A");
    taken.does("T", "take-up", Map.of());
    taken.isBefore("T", "TAKEN_UP");
  }

  /** Whichever commits first on the case stands, and the task ends as it says (rule 20). */
  @Test
  @Tag("rule-20")
  void a_settlement_that_races_the_ruling_either_wins_or_comes_too_late() throws Exception {
    for (int i = 0; i < 5; i++) {
      var story = Story.asks(deployment, "A", "C");
      story.does("A", "joint-escalations", Map.of());
      story.does("C", "joint-escalations", Map.of());
      var theCase = story.isBefore("S", "JOINT");
      var offer = offer();
      assertThat(change("A", theCase, "settlement-offers", offer)).isEqualTo(200);

      var outcomes =
          together(
              () -> change("C", theCase, "settlement-offers/1/assent", Map.of()),
              () -> change("S", theCase, "ruling", ruling()));

      assertThat(outcomes).as("one of the two stands").containsOnlyOnce(200);
      assertThat(outcomes).allMatch(status -> status == 200 || status == 409 || status == 412);
      story.caseReaches(theCase, outcomes.getFirst() == 200 ? "SETTLED" : "RULED");
      story.reaches(outcomes.getFirst() == 200 ? "AGREED" : "DISMISSED");
    }
  }

  private int change(String who, String theCase, String move, Map<String, ?> body) {
    return Speaker.person(deployment.suite(), who)
        .changes(ESCALATION, theCase, move, body)
        .statusCode();
  }

  private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both = threads.invokeAll(List.of(one, other));
      return List.of(both.getFirst().get(), both.getLast().get());
    }
  }

  private Map<String, Object> offer() {
    return Map.of(
        "what", "The costs of two types", "criteria", List.of("Both are covered"), "due", in(30));
  }

  private static Map<String, Object> ruling() {
    return Map.of("outcome", "NOT_REQUIRED", "reasons", "It is done otherwise.", "urgency", "now");
  }

  private void delivers(Story story) {
    var evidence =
        Map.of("criterion", 1, "link", "https://files.example/costs.csv", "madeAt", in(0));
    story.does("B", "delivery", Map.of("summary", "The costs", "evidence", List.of(evidence)));
  }

  private String in(int days) {
    return deployment.now().plus(Duration.ofDays(days)).toString();
  }
}
