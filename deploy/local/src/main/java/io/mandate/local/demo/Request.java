package io.mandate.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The second act: A asks, B is silent, and a case stands in front of the superior. */
final class Request {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Voices voices;
  private final Teller teller;

  Request(Voices voices, Teller teller) {
    this.voices = voices;
    this.teller = teller;
  }

  /**
   * @return the task's id
   */
  String file(long orgVersion) {
    var cast = voices.cast();
    var filed =
        voices
            .tasks(cast.a())
            .postOn(orgVersion, "/api/v1/tasks", request())
            .require(201, "the task");
    teller.tell("filed", cast.a().title(), cast.b().title());
    teller.add("title", teller.text("request.title"));
    teller.add("deadline", deadline(filed));
    return filed.text("/id");
  }

  private Map<String, Object> request() {
    var cast = voices.cast();
    return Map.of(
        "submit", true,
        "kind", "FORMAL",
        "requester", cast.a().code(),
        "counterpart", cast.b().code(),
        "urgency", "NORMAL",
        "title", teller.text("request.title"),
        "terms", terms());
  }

  private Map<String, Object> terms() {
    return Map.of(
        "what", teller.text("request.what"),
        "whyThisUnit", teller.text("request.why"),
        "criteria", List.of(teller.text("request.criterion")),
        "due", soon(Duration.ofDays(14)).toString(),
        "purpose", teller.text("request.purpose"),
        "gain", teller.text("request.gain"),
        "cost", Map.of("personDays", 3));
  }

  /**
   * Waits for the deadline and, in the superior's eyes, for the case.
   *
   * @return the case as the superior sees it
   */
  Answer escalate(String task) {
    var cast = voices.cast();
    var due =
        deadline(voices.tasks(cast.a()).get("/api/v1/tasks/" + task).require(200, "the task"));
    var superior = voices.cases(cast.superior());
    var found =
        Until.seen(
            "the case",
            Duration.between(Instant.now(), due).plus(PATIENCE),
            () -> superior.get("/api/v1/cases?task=" + task).require(200, "the superior's cases"),
            cases -> !cases.body().path("items").isEmpty());
    var lateness = Duration.between(due, Instant.now());
    teller.tell("silent", cast.b().title());
    teller.tell("escalated", lateness.toMillis(), cast.superior().title());
    return superior.get("/api/v1/cases/" + found.text("/items/0/id")).require(200, "the case");
  }

  private static Instant deadline(Answer task) {
    return Instant.parse(task.text("/clock/due"));
  }

  static Instant soon(Duration ahead) {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
  }
}
