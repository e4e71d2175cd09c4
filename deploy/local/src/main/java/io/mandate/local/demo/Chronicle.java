package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the two services keep of the story, in the order in which it happened. */
final class Chronicle {
  private final Voices voices;
  private final Teller teller;

  Chronicle(Voices voices, Teller teller) {
    this.voices = voices;
    this.teller = teller;
  }

  /** One entry of a timeline. */
  private record Entry(String service, JsonNode entry) {
    Instant at() {
      return Instant.parse(entry.path("at").asText());
    }

    int number() {
      return entry.path("number").asInt();
    }
  }

  void print(String task, String caseId) {
    var superior = voices.cast().superior();
    var entries = new ArrayList<Entry>();
    var ofTask = voices.tasks(superior).get("/api/v1/tasks/" + task + "/timeline?limit=200");
    entries.addAll(entries("task", ofTask));
    var ofCase = voices.cases(superior).get("/api/v1/cases/" + caseId + "/timeline?limit=200");
    entries.addAll(entries("case", ofCase));
    entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    teller.say("record");
    entries.forEach(this::print);
  }

  private void print(Entry line) {
    var entry = line.entry();
    teller.say(
        "entry",
        line.at(),
        line.service(),
        line.number(),
        entry.path("type").asText(),
        actor(entry),
        subject(entry));
  }

  private String actor(JsonNode entry) {
    var by = entry.at("/actor/by").asText();
    return "clock".equals(by) ? teller.text("clock") : voices.cast().title(by);
  }

  /** What tells entries of one type apart: whom it concerns, and the finding. */
  private String subject(JsonNode entry) {
    var data = entry.path("data");
    var words = new ArrayList<String>();
    var party = data.path("party").asText("");
    if (!party.equals(entry.at("/actor/by").asText())) {
      words.add(voices.cast().title(party));
    }
    for (var finding : List.of("cause", "outcome", "verdict")) {
      words.add(data.path(finding).asText(""));
    }
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? "" : "- " + String.join(", ", words);
  }

  private static List<Entry> entries(String service, Answer timeline) {
    var entries = new ArrayList<Entry>();
    timeline
        .require(200, "the timeline")
        .body()
        .path("items")
        .forEach(entry -> entries.add(new Entry(service, entry)));
    if (entries.isEmpty()) {
      throw new NotSeen("the timeline of the %s is empty".formatted(service));
    }
    return entries;
  }
}
