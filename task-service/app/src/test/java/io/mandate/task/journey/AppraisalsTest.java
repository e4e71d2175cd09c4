package io.mandate.task.journey;

import static io.mandate.task.journey.Api.read;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.Appraising.AppraisalVoided;
import io.mandate.escalation.api.EscalationEvent.CaseMoved;
import io.mandate.escalation.api.Route;
import io.mandate.escalation.api.VoidCause;
import io.mandate.hierarchy.replica.Org;
import io.mandate.local.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appraisals are for whom they are about and who stands above him, not for who reads a task. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@Tag("rule-17")
class AppraisalsTest {
  private static final Instant LONG_AGO = Instant.parse("2026-03-02T12:00:00Z");

  @Inject Org org;
  @Inject Scenes scenes;

  @BeforeEach
  void settle() {
    Town.settle(org, Duration.ofDays(3));
  }

  @Test
  void an_appraisal_is_not_on_the_timeline_of_its_task_and_needs_none() {
    String id = scenes.escalated();
    UUID directive = UUID.randomUUID();

    Superiors.say(voided(directive));
    Superiors.say(voided(UUID.fromString(id)));
    Superiors.say(moved(UUID.fromString(id)));

    await().atMost(10, SECONDS).until(() -> timeline(id).contains("CaseMoved"));
    assertThat(timeline(id)).noneMatch(type -> type.startsWith("Appraisal"));
    Api.asRole("ops")
        .get("/api/v1/parked-events?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.key == '" + directive + "' }", hasSize(0));
  }

  private static AppraisalVoided voided(UUID task) {
    return new AppraisalVoided(
        task, UUID.randomUUID(), Actor.CLOCK, LONG_AGO, VoidCause.LATER_VERDICT);
  }

  private static CaseMoved moved(UUID task) {
    UUID caseId = UUID.fromString(read("a", "tasks/" + task).path("caseId"));
    return new CaseMoved(
        task,
        caseId,
        1,
        Actor.CLOCK,
        LONG_AGO,
        null,
        new Adjudicator("S/HEAD", "s"),
        new Route(1, LONG_AGO, List.of()));
  }

  private static List<String> timeline(String id) {
    return Api.asRole("auditor").get("/api/v1/tasks/" + id + "/timeline").path("items.type");
  }
}
