package io.mandate.journeys;

import static io.mandate.local.Service.ESCALATION;
import static io.mandate.local.Service.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request between two parties, from its filing on; each step is seen to have happened. */
final class Story {
  static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Deployment deployment;
  private final String requester;
  private final String task;

  private Story(Deployment deployment, String requester, String task) {
    this.deployment = deployment;
    this.requester = requester;
    this.task = task;
  }

  /** The one asks the other, as soon as the services know both; the work is due in a month. */
  static Story asks(Deployment deployment, String requester, String counterpart) {
    return asks(deployment, requester, counterpart, Map.of("submit", true), 30);
  }

  /**
   * @param more of the request
   * @param days until the work is due
   */
  static Story asks(
      Deployment deployment, String requester, String counterpart, Map<String, ?> more, int days) {
    var request = new HashMap<String, Object>(more);
    request.put("requester", requester);
    request.put("counterpart", counterpart);
    request.put("title", "Unit costs of last year");
    request.put("terms", terms(deployment, days));
    var speaker = Speaker.person(deployment.suite(), requester);
    var filed =
        await("the request is filed")
            .atMost(PATIENCE)
            .until(
                () -> speaker.posts(TASK, "/api/v1/tasks", request),
                answer -> answer.statusCode() == 201);
    return new Story(deployment, requester, filed.path("id").toString());
  }

  static Map<String, Object> terms(Deployment deployment, int days) {
    return Map.of(
        "what", "The unit costs of last year, by type",
        "whyThisUnit", "It keeps them",
        "criteria", List.of("Every type is covered"),
        "due", deployment.now().plus(Duration.ofDays(days)).toString(),
        "purpose", "The new framework contract",
        "gain", "Cheaper spares",
        "cost", Map.of("personDays", 40));
  }

  /** Somebody makes a move on the task, which is taken. */
  Response does(String person, String move, Map<String, ?> body) {
    var answer = tries(person, move, body);
    assertThat(answer.statusCode()).as(move + ": " + answer.asString()).isIn(200, 201, 202);
    return answer;
  }

  Response tries(String person, String move, Map<String, ?> body) {
    return as(person).changes(TASK, "/api/v1/tasks/" + task, move, body);
  }

  Story reaches(String state) {
    await("the task is " + state)
        .atMost(PATIENCE)
        .until(() -> read(TASK, "/api/v1/tasks/" + task).getString("state"), state::equals);
    return this;
  }

  /** A case stands in front of this person, for this cause. @return its address */
  String isBefore(String adjudicator, String cause) {
    var cases =
        await("a case in front of " + adjudicator)
            .atMost(PATIENCE)
            .until(
                () -> read(ESCALATION, "/api/v1/cases?task=" + task),
                found -> adjudicator.equals(found.getString("items[0].adjudicator.person")));
    assertThat(cases.getString("items[0].cause")).isEqualTo(cause);
    await("task-service has heard of the case")
        .atMost(PATIENCE)
        .until(() -> types().contains("CaseOpened"));
    return "/api/v1/cases/" + cases.getString("items[0].id");
  }

  boolean hasNoCase() {
    return read(ESCALATION, "/api/v1/cases?task=" + task).getList("items").isEmpty();
  }

  void caseReaches(String theCase, String state) {
    await("the case is " + state)
        .atMost(PATIENCE)
        .until(() -> read(ESCALATION, theCase).getString("state"), state::equals);
  }

  /** The types of what is on the task's timeline, in order. */
  List<String> types() {
    return timeline().getList("items.type");
  }

  JsonPath timeline() {
    return read(TASK, "/api/v1/tasks/" + task + "/timeline?limit=200");
  }

  JsonPath assignments() {
    return read(TASK, "/api/v1/assignments?task=" + task);
  }

  /** The work that was ordered, when all of these have their part. */
  Work work(int parts) {
    await("the assignments")
        .atMost(PATIENCE)
        .until(() -> assignments().getList("items").size(), n -> n == parts);
    return new Work(deployment, assignments().getString("items[0].directive"));
  }

  private JsonPath read(Service service, String path) {
    return Speaker.role(deployment.suite(), "auditor").reads(service, path).jsonPath();
  }

  Speaker as(String person) {
    return Speaker.person(deployment.suite(), person);
  }

  String requester() {
    return requester;
  }

  String task() {
    return task;
  }
}
