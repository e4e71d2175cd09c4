package io.mandate.journeys;

import io.mandate.local.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The main job of the product, end to end, on the packaged services. */
@Tag("rule-7")
@Tag("rule-8")
@Tag("rule-15")
@Tag("rule-21")
class MainJobJourney {
  @Test
  void an_unanswered_request_is_ruled_by_the_superior_both_share_and_each_side_is_judged() {
    try (var deployment = Deployment.start()) {
      var dispute = new Dispute(deployment);
      dispute.begins();
      dispute.bStaysSilentPastTheDeadline();
      dispute.isRuled();
      dispute.isJudged();
    }
  }

  @Test
  void it_goes_on_while_hierarchy_service_is_down() {
    try (var deployment = Deployment.start()) {
      var dispute = new Dispute(deployment);
      dispute.begins();
      deployment.stop(Service.HIERARCHY);
      dispute.bStaysSilentPastTheDeadline();
      dispute.isRuled();
      dispute.isJudged();
    }
  }

  @Test
  void nothing_is_lost_when_everything_is_killed_in_mid_story() {
    try (var deployment = Deployment.start()) {
      var dispute = new Dispute(deployment);
      dispute.begins();
      dispute.bStaysSilentPastTheDeadline();
      deployment.loseEverything();
      deployment.startAgain();
      dispute.isRuled();
      deployment.loseEverything();
      deployment.startAgain();
      dispute.isJudged();
    }
  }

  @Test
  void nothing_is_lost_when_one_process_after_the_other_is_killed_alone() {
    try (var deployment = Deployment.start()) {
      var dispute = new Dispute(deployment);
      dispute.begins();
      deployment.loses(Service.TASK);
      dispute.bStaysSilentPastTheDeadline();
      deployment.losesKafka();
      dispute.isRuled();
      deployment.loses(Service.ESCALATION);
      deployment.loses(Service.HIERARCHY);
      deployment.losesPostgres();
      dispute.isJudged();
    }
  }
}
