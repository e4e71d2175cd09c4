package io.mandate.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the parties of the {@link Dispute} hand in, as the interfaces take it. */
final class Papers {
  static final String POSTS =
      """
      post,title,reports_to,vacant
      S,Superior,,no
      V,Between,S,yes
      A,Asker,V,no
      A1,Under A,A,no
      B,Other,S,no
      B1,Under B,B,no
      """;

  private Papers() {}

  static Map<String, Object> request() {
    return Map.of(
        "submit", true,
        "requester", "A",
        "counterpart", "B",
        "title", "Unit costs of last year",
        "terms", terms());
  }

  private static Map<String, Object> terms() {
    return Map.of(
        "what", "The unit costs of last year, by type",
        "whyThisUnit", "B keeps them",
        "criteria", List.of("Every type is covered"),
        "due", in(Duration.ofDays(60)),
        "purpose", "The new framework contract",
        "gain", "Cheaper spares",
        "cost", Map.of("personDays", 3));
  }

  /** A date that is still ahead after the journey has moved time. */
  private static String in(Duration ahead) {
    return Instant.now().plus(ahead).toString();
  }

  static Map<String, Object> ruling() {
    return Map.of(
        "outcome",
        "COOPERATE",
        "reasons",
        "Both need the contract.",
        "assignments",
        List.of(part("B", "The unit costs of last year"), part("A", "The list of types it needs")));
  }

  private static Map<String, Object> part(String party, String deliverable) {
    return Map.of(
        "party",
        party,
        "deliverable",
        deliverable,
        "criteria",
        List.of("Every type is covered"),
        "due",
        in(Duration.ofDays(40)));
  }

  static Map<String, Object> provenDelivery() {
    var evidence =
        Map.of(
            "criterion",
            1,
            "link",
            "https://files.example/costs.csv",
            "madeAt",
            in(Duration.ofDays(13)));
    return Map.of("summary", "The costs", "evidence", List.of(evidence));
  }

  static Map<String, Object> words() {
    return Map.of("summary", "We are on it", "evidence", List.of());
  }
}
