package io.mandate.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.Service;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One database after the other is restored from an old backup, and the story goes on. */
@Tag("rule-7")
@Tag("rule-23")
class RestoredJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void what_one_service_lost_the_others_tell_it_or_forget() {
    try (var deployment = Deployment.start()) {
      var dispute = new Dispute(deployment);
      dispute.begins();
      deployment.backUp();
      dispute.bStaysSilentPastTheDeadline();
      dispute.aCaseStandsInFrontOfS();

      deployment.restore(Service.TASK);
      goesOn(deployment, Service.TASK);
      dispute.aCaseStandsInFrontOfS();
      deployment.restore(Service.ESCALATION);
      goesOn(deployment, Service.ESCALATION);
      dispute.isRuled();

      aUnitIsFoundedThatTheBackupDoesNotKnow(deployment);
      deployment.restore(Service.HIERARCHY);
      itRefusesToGoOn(deployment, Service.HIERARCHY);
      goesOn(deployment, Service.HIERARCHY);
      await("the others forget it").atMost(PATIENCE).until(() -> isUnknown(deployment, "LOST"));
      assertThat(isUnknown(deployment, "B")).isFalse();
      dispute.isJudged();
    }
  }

  private static void itRefusesToGoOn(Deployment deployment, Service service) {
    var process = deployment.suite().service(service);
    process.start();
    await("it ends by itself").atMost(PATIENCE).until(process::died);
    assertThat(process.epitaph()).contains("mandate.outbox.epoch");
  }

  private static void goesOn(Deployment deployment, Service service) {
    deployment.suite().service(service).configure("MANDATE_OUTBOX_EPOCH", "2");
    deployment.start(service);
    await("everything is said again")
        .atMost(PATIENCE)
        .until(() -> deployment.databases().number(service, "select done from restatement") == 2);
  }

  private static void aUnitIsFoundedThatTheBackupDoesNotKnow(Deployment deployment) {
    Speaker.role(deployment.suite(), "org-admin")
        .posts(
            Service.HIERARCHY,
            "/api/v1/units",
            Map.of("code", "LOST", "name", "Lost", "parent", "S"))
        .then()
        .statusCode(201);
    await("the others know it").atMost(PATIENCE).until(() -> !isUnknown(deployment, "LOST"));
  }

  /** Whether task-service takes no draft to this unit, because it is not there. */
  private static boolean isUnknown(Deployment deployment, String unit) {
    var draft =
        Map.of("requester", "A", "counterpart", unit, "title", "Is it there?", "terms", Map.of());
    var answer =
        Speaker.person(deployment.suite(), "A").posts(Service.TASK, "/api/v1/tasks", draft);
    assertThat(answer.statusCode()).isIn(201, 422);
    return answer.statusCode() == 422;
  }
}
