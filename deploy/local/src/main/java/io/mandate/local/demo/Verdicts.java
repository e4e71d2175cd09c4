package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The fourth act: both deliver, one with evidence and one with words, and each is judged. */
final class Verdicts {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Voices voices;
  private final Teller teller;

  Verdicts(Voices voices, Teller teller) {
    this.voices = voices;
    this.teller = teller;
  }

  /** Sees the task through to its end. */
  void judge(String task, JsonNode ruling) {
    var cast = voices.cast();
    var proven = part(ruling, cast.b());
    var words = part(ruling, cast.a());
    var evidence =
        Map.of(
            "criterion",
            1,
            "link",
            "https://files.example/land-unit-costs.csv",
            "madeAt",
            Instant.now().toString());
    deliver(cast.b(), proven, "delivery.proven", List.of(evidence));
    teller.tell("delivered-proven", cast.b().title());
    deliver(cast.a(), words, "delivery.words", List.of());
    teller.tell("delivered-words", cast.a().title());

    verdict(proven, "MET", "verdict.met").require(200, "the verdict MET");
    teller.tell("judged-met", cast.b().title());
    var refused = verdict(words, "MET", "verdict.met");
    if (refused.status() < 400 || refused.status() >= 500) {
      throw new NotSeen("MET without evidence was not refused: " + refused);
    }
    teller.tell("met-refused", cast.a().title(), refused.text("/title"));
    verdict(words, "EMPTY", "verdict.empty").require(200, "the verdict EMPTY");
    teller.tell("judged-empty", cast.a().title());
    Until.seen(
        "the end of the task",
        PATIENCE,
        () -> voices.tasks(cast.a()).get("/api/v1/tasks/" + task),
        answer -> "CLOSED".equals(answer.text("/state")));
    teller.tell("closed");
  }

  private static String part(JsonNode ruling, Party party) {
    for (var assignment : ruling.path("assignments")) {
      if (party.code().equals(assignment.path("party").asText())) {
        return "/api/v1/assignments/" + assignment.path("assignmentId").asText();
      }
    }
    throw new NotSeen("the ruling gives nothing to " + party.code());
  }

  private void deliver(Party party, String part, String summary, List<?> evidence) {
    var tasks = voices.tasks(party);
    var seen =
        Until.seen("the assignment", PATIENCE, () -> tasks.get(part), it -> it.status() == 200);
    tasks
        .post(
            part + "/delivery",
            seen.etag(),
            Map.of("summary", teller.text(summary), "evidence", evidence))
        .require(200, "the delivery");
  }

  private Answer verdict(String part, String verdict, String reasons) {
    var tasks = voices.tasks(voices.cast().superior());
    var seen = tasks.get(part).require(200, "the assignment");
    return tasks.post(
        part + "/verdict",
        seen.etag(),
        Map.of("verdict", verdict, "reasons", teller.text(reasons)));
  }
}
