package io.mandate.task.tasks.rest;

/** Bodies that the interface's description shows. */
final class TaskExamples {
  private static final String TERMS =
      """
      {
          "what": "Check the land unit costs",
          "whyThisUnit": "You keep the ledger they are drawn from",
          "criteria": ["Every figure is signed off"],
          "due": "2030-12-01T09:00:00Z",
          "purpose": "The quarterly report",
          "gain": "nothing known",
          "cost": { "personDays": 3 }
        }\
      """;

  static final String TASK =
      """
      {
        "requester": "A",
        "counterpart": "B",
        "title": "Land unit costs for the quarterly report",
        "urgency": "NORMAL",
        "submit": true,
        "terms":\
      """
          + TERMS
          + "\n}";

  static final String DRAFT =
      """
      {
        "counterpart": "B",
        "title": "Land unit costs for the quarterly report",
        "urgency": "URGENT",
        "terms": { "what": "Check the land unit costs" }
      }\
      """;

  static final String AMENDMENT = "{\n  \"terms\": " + TERMS + "\n}";

  static final String COUNTER_OFFER =
      """
      {
        "terms": {
          "what": "Check the land unit costs",
          "whyThisUnit": "You keep the ledger they are drawn from",
          "criteria": ["Every figure is signed off"],
          "due": "2030-12-15T09:00:00Z",
          "purpose": "The quarterly report",
          "gain": "nothing known",
          "cost": { "personDays": 3 },
          "requesterPart": { "what": "Lend us a clerk for two days", "due": "2030-12-01T09:00:00Z" }
        }
      }\
      """;

  static final String REFUSAL =
      """
      {
        "reason": "NO_CAPACITY",
        "acceptableIf": "Two weeks later, or with one of your clerks"
      }\
      """;

  static final String DELIVERY =
      """
      {
        "summary": "All figures checked and signed off",
        "evidence": [
          {
            "criterion": 1,
            "link": "https://files.example/land-unit-costs.csv",
            "madeAt": "2026-11-20T15:00:00Z"
          }
        ]
      }\
      """;

  static final String REJECTION =
      """
      {
        "reasons": "Sheet 3 is not signed off",
        "due": "2030-12-08T09:00:00Z"
      }\
      """;

  static final String WITHDRAWAL =
      "{\n  \"reason\": \"No longer needed\",\n  \"countEffort\": true\n}";

  static final String ANNULMENT = "{\n  \"reason\": \"Entered twice by an import\"\n}";

  private TaskExamples() {}
}
