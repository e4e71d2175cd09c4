package io.mandate.escalation.cases.rest;

/** Rulings as the console shows them. */
final class RulingExamples {
  static final String COOPERATE =
      """
      {
        "outcome": "COOPERATE",
        "reasons": "The field trial cannot start without calibrated sensors.",
        "assignments": [
          {
            "party": "B",
            "deliverable": "four calibrated sensors",
            "criteria": ["certificate of calibration"],
            "due": "2026-12-01T09:00:00Z"
          },
          {
            "party": "A",
            "deliverable": "the test plan, agreed with the site",
            "criteria": ["signed by the site"],
            "due": "2026-11-27T09:00:00Z"
          }
        ]
      }
      """;

  static final String NOT_REQUIRED =
      """
      {"outcome": "NOT_REQUIRED", "reasons": "The trial was cancelled."}
      """;

  static final String RETURNED =
      """
      {
        "outcome": "RETURNED",
        "reasons": "Nobody can say when this would be done.",
        "missingItem": "CRITERIA"
      }
      """;

  private RulingExamples() {}
}
