package io.mandate.journeys;

import static io.mandate.local.Service.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ordered work, its parts called by the units that have them. */
record Work(Deployment deployment, String directive) {

  /** What an order says to one unit. */
  static Map<String, Object> part(
      Deployment deployment, String party, int days, Map<String, ?> more) {
    var part = new HashMap<String, Object>(more);
    part.put("party", party);
    part.put("deliverable", "The unit costs of its types");
    part.put("criteria", List.of("Every type is covered"));
    part.put("due", deployment.now().plus(Duration.ofDays(days)).toString());
    return part;
  }

  /** Hands over with evidence for the one criterion. */
  void deliversWithProof(String party) {
    var evidence =
        Map.of(
            "criterion",
            1,
            "link",
            "https://files.example/costs.csv",
            "madeAt",
            deployment.now().toString());
    var delivery = Map.of("summary", "The costs", "evidence", List.of(evidence));
    taken(as(party).changes(TASK, partOf(party), "delivery", delivery));
  }

  Response judges(String person, String party, Map<String, ?> verdict) {
    var said = new HashMap<String, Object>(verdict);
    said.put("reasons", "By what is on record.");
    return as(person).changes(TASK, partOf(party), "verdict", said);
  }

  void isJudged(String person, String party, Map<String, ?> verdict) {
    taken(judges(person, party, verdict));
  }

  void partReaches(String party, String state) {
    await("the part of " + party + " is " + state)
        .atMost(Story.PATIENCE)
        .until(() -> part(party).getString("state"), state::equals);
  }

  JsonPath part(String party) {
    return read(partOf(party));
  }

  String idOf(String party) {
    return read(address()).getString("assignments.find { it.party == '" + party + "' }.id");
  }

  JsonPath whole() {
    return read(address());
  }

  JsonPath timeline() {
    return read(address() + "/timeline?limit=200");
  }

  private String address() {
    return "/api/v1/directives/" + directive;
  }

  private String partOf(String party) {
    return "/api/v1/assignments/" + idOf(party);
  }

  private static void taken(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  private JsonPath read(String path) {
    return Speaker.role(deployment.suite(), "auditor").reads(TASK, path).jsonPath();
  }

  private Speaker as(String person) {
    return Speaker.person(deployment.suite(), person);
  }
}
