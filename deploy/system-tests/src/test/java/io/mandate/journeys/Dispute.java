package io.mandate.journeys;

import static io.mandate.local.Service.ESCALATION;
import static io.mandate.local.Service.HIERARCHY;
import static io.mandate.local.Service.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A asks B, B is silent, S rules, both deliver, S judges. A is under V, whose head's post is
 * vacant; V and B are under S. Each method is one step of the main job and waits until it is seen
 * to have happened.
 */
final class Dispute {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Deployment deployment;
  private String task = "";
  private String theCase = "";

  Dispute(Deployment deployment) {
    this.deployment = deployment;
  }

  void begins() {
    theOrgIsLoaded();
    aAsksB();
  }

  void isRuled() {
    aCaseStandsInFrontOfS();
    theHearingEnds();
    sRulesThatBothDeliver();
  }

  void isJudged() {
    bDeliversWithEvidenceAndAWithWordsAlone();
    sJudgesEachByItself();
    everyStepIsOnRecordOnce();
  }

  private void theOrgIsLoaded() {
    var admin = Speaker.role(deployment.suite(), "org-admin");
    var id =
        admin
            .uploads("/api/v1/imports?form=posts", "posts.csv", Papers.POSTS)
            .path("id")
            .toString();
    await("the import is applied")
        .atMost(PATIENCE)
        .until(
            () -> admin.reads(HIERARCHY, "/api/v1/imports/" + id).path("state"), "APPLIED"::equals);
  }

  private void aAsksB() {
    var filed =
        await("both services know the org")
            .atMost(PATIENCE)
            .until(
                () -> person("A").posts(TASK, "/api/v1/tasks", Papers.request()), Dispute::created);
    task = filed.path("id").toString();
    assertThat(filed.<String>path("state")).isEqualTo("OPEN");
  }

  private static boolean created(Response answer) {
    return answer.statusCode() == 201;
  }

  void bStaysSilentPastTheDeadline() {
    deployment.timePasses(Duration.ofDays(10));
  }

  void aCaseStandsInFrontOfS() {
    var cases =
        await("the case in front of S")
            .atMost(PATIENCE)
            .until(
                () -> person("S").reads(ESCALATION, "/api/v1/cases?task=" + task).jsonPath(),
                found -> found.getList("items").size() == 1);
    theCase = cases.getString("items[0].id");
    var seen = person("S").reads(ESCALATION, "/api/v1/cases/" + theCase).jsonPath();
    assertThat(seen.getString("cause")).isEqualTo("IGNORED");
    assertThat(seen.getString("adjudicator.person")).isEqualTo("S");
    assertThat(seen.<String>getList("route.steps.passedOver")).contains("VACANT");
    assertThat(todos("S")).contains(theCase);
    // Else moving time would bring up the minute after which the task says it again.
    await("task-service has heard of the case")
        .atMost(PATIENCE)
        .until(
            () -> timeline().<String>getList("items.type"), types -> types.contains("CaseOpened"));
  }

  private JsonPath timeline() {
    return person("S").reads(TASK, "/api/v1/tasks/" + task + "/timeline?limit=200").jsonPath();
  }

  private List<String> todos(String person) {
    return person(person)
        .reads(ESCALATION, "/api/v1/todos?person=" + person)
        .jsonPath()
        .getList("items.subject");
  }

  private void theHearingEnds() {
    person("A")
        .posts(
            ESCALATION,
            "/api/v1/cases/" + theCase + "/statements",
            Map.of("text", "We asked ten days ago."))
        .then()
        .statusCode(201);
    deployment.timePasses(Duration.ofDays(4));
    await("the end of the hearing")
        .atMost(PATIENCE)
        .until(
            () -> person("S").reads(ESCALATION, "/api/v1/cases/" + theCase).path("state"),
            "DELIBERATING"::equals);
  }

  private void sRulesThatBothDeliver() {
    person("S")
        .changes(ESCALATION, "/api/v1/cases/" + theCase, "ruling", Papers.ruling())
        .then()
        .statusCode(200);
    await("the assignments")
        .atMost(PATIENCE)
        .until(() -> assignments().getList("items").size(), n -> n == 2);
  }

  private JsonPath assignments() {
    return person("S").reads(TASK, "/api/v1/assignments?task=" + task).jsonPath();
  }

  private String assignmentOf(String party) {
    return "/api/v1/assignments/"
        + assignments().getString("items.find { it.party == '" + party + "' }.id");
  }

  private void bDeliversWithEvidenceAndAWithWordsAlone() {
    deliver("B", Papers.provenDelivery());
    deliver("A", Papers.words());
  }

  private void deliver(String party, Map<String, ?> delivery) {
    person(party).changes(TASK, assignmentOf(party), "delivery", delivery).then().statusCode(200);
  }

  private void sJudgesEachByItself() {
    judge("B", "MET").then().statusCode(200);
    judge("A", "MET").then().statusCode(422);
    judge("A", "EMPTY").then().statusCode(200);
    await("the task is closed")
        .atMost(PATIENCE)
        .until(
            () -> person("A").reads(TASK, "/api/v1/tasks/" + task).path("state"), "CLOSED"::equals);
  }

  private Response judge(String party, String verdict) {
    return person("S")
        .changes(
            TASK,
            assignmentOf(party),
            "verdict",
            Map.of("verdict", verdict, "reasons", "By what is on record."));
  }

  /** Rule 21: every step once, numbered without gaps. */
  private void everyStepIsOnRecordOnce() {
    var entries = timeline();
    assertThat(entries.<Integer>getList("items.number"))
        .isEqualTo(IntStream.rangeClosed(1, entries.getList("items").size()).boxed().toList());
    assertThat(entries.<String>getList("items.type"))
        .containsOnlyOnce(
            "TaskSubmitted",
            "TaskUnresolved",
            "CaseOpened",
            "HearingEnded",
            "CaseRuled",
            "DirectiveIssued",
            "DirectiveClosed");
  }

  private Speaker person(String code) {
    return Speaker.person(deployment.suite(), code);
  }
}
