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
            "due": "2026-12-11T09:00:00Z",
            "inputs": [1],
            "resources": ["three days of the test site"]
          }
        ]
      }
      """;

  static final String COORDINATED =
      """
      {
        "outcome": "COOPERATE",
        "reasons": "Three units have a part in the trial, and one has to run it.",
        "assignments": [
          {
            "party": "B",
            "deliverable": "four calibrated sensors",
            "criteria": ["certificate of calibration"],
            "due": "2026-12-01T09:00:00Z"
          }
        ],
        "coordinator": "A",
        "mandate": {"powers": ["ASSIGN", "SET_DUE", "JUDGE"], "until": "2027-01-31T09:00:00Z"}
      }
      """;

  static final String JUDGED =
      """
      {
        "outcome": "COOPERATE",
        "reasons": "The sensors were owed, and half of them came.",
        "verdicts": [{"party": "B", "verdict": "PARTIAL", "reasons": "Two of four were there."}]
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

  static final String REVISION =
      """
      {
        "reasons": "The site is closed until the 3rd.",
        "changes": [{"number": 1, "due": "2026-12-08T09:00:00Z"}]
      }
      """;

  static final String REVOCATION =
      """
      {"reasons": "The trial was cancelled.", "revoke": true}
      """;

  private RulingExamples() {}
}
