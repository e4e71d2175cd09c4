package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The third act: the superior finds the case among his to-dos, hears and rules. */
final class Hearing {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Voices voices;
  private final Teller teller;

  Hearing(Voices voices, Teller teller) {
    this.voices = voices;
    this.teller = teller;
  }

  /** The way to the adjudicator, as the case keeps it; the vacancy must be on it. */
  void path(Answer found) {
    var cast = voices.cast();
    var route = found.body().path("route");
    teller.add("route", route.path("orgVersion").asLong(), route.path("at").asText());
    boolean named = false;
    for (var step : route.path("steps")) {
      var unit = step.at("/offices/0").asText().replaceAll("/.*", "");
      stop(step, cast.title(unit));
      named |= unit.equals(cast.vacant().code()) && "VACANT".equals(reason(step));
    }
    if (!named) {
      throw new NotSeen("the vacancy is not on the path: " + route);
    }
    if (!cast.superior().code().equals(found.text("/adjudicator/person"))) {
      throw new NotSeen("somebody else has the case: " + found.body().path("adjudicator"));
    }
  }

  private void stop(JsonNode step, String title) {
    var below = voices.cast().title(step.path("party").asText());
    var reason = reason(step);
    teller.add(reason == null ? "stop" : "passed." + reason, below, title, step.path("distance"));
  }

  private static @Nullable String reason(JsonNode step) {
    var reason = step.path("passedOver");
    return reason.isTextual() ? reason.asText() : null;
  }

  /** The case among the superior's to-dos. */
  void todo(String caseId) {
    var superior = voices.cast().superior();
    var todos = "/api/v1/todos?person=" + superior.code();
    var list =
        Until.seen(
            "the to-do",
            PATIENCE,
            () -> voices.cases(superior).get(todos).require(200, "the to-dos"),
            answer -> find(answer.body(), caseId) != null);
    var todo = find(list.body(), caseId);
    teller.tell("todo", superior.title(), todo == null ? "" : todo.path("kind").asText());
  }

  private static @Nullable JsonNode find(JsonNode list, String subject) {
    for (var todo : list.path("items")) {
      if (subject.equals(todo.path("subject").asText())) {
        return todo;
      }
    }
    return null;
  }

  /**
   * A speaks, B does not, the hearing ends, the superior rules.
   *
   * @return the ruling with its assignments
   */
  JsonNode rule(String caseId) {
    var cast = voices.cast();
    var path = "/api/v1/cases/" + caseId;
    voices
        .cases(cast.a())
        .post(path + "/statements", Map.of("text", teller.text("statement")))
        .require(201, "the statement");
    teller.tell("spoken", cast.a().title());
    var superior = voices.cases(cast.superior());
    var heard =
        Until.seen(
            "the end of the hearing",
            PATIENCE,
            () -> superior.get(path).require(200, "the case"),
            answer -> "DELIBERATING".equals(answer.text("/state")));
    teller.tell("waived", cast.b().title());
    var ruled = superior.post(path + "/ruling", heard.etag(), ruling()).require(200, "the ruling");
    teller.tell("ruled", cast.superior().title());
    teller.add("part", cast.b().title(), teller.text("order.b"));
    teller.add("part", cast.a().title(), teller.text("order.a"));
    return ruled.body().at("/ruling/ruling");
  }

  private Map<String, Object> ruling() {
    var cast = voices.cast();
    return Map.of(
        "outcome",
        "COOPERATE",
        "reasons",
        teller.text("ruling.reasons"),
        "assignments",
        List.of(assignment(cast.b(), "b"), assignment(cast.a(), "a")));
  }

  private Map<String, Object> assignment(Party party, String which) {
    return Map.of(
        "party",
        party.code(),
        "deliverable",
        teller.text("order." + which),
        "criteria",
        List.of(teller.text("order.criterion." + which)),
        "due",
        Request.soon(Duration.ofDays(7)).toString());
  }
}
