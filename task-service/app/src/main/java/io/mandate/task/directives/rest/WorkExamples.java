package io.mandate.task.directives.rest;

/** Bodies that the interface's description shows. */
final class WorkExamples {
  static final String DELIVERY =
      """
      {
        "summary": "Our part is done",
        "evidence": [
          {
            "criterion": 1,
            "digest": "sha256:9f86d081884c7d659a2feaa0c55ad015",
            "madeAt": "2026-11-20T15:00:00Z"
          }
        ]
      }""";

  static final String VERDICT =
      """
      {
        "verdict": "MET",
        "reasons": "Every criterion is proven"
      }""";

  static final String REDO =
      """
      {
        "verdict": "PARTIAL",
        "reasons": "The second criterion is not proven",
        "redo": "2030-12-01T09:00:00Z"
      }""";

  static final String BLOCKED =
      """
      {
        "verdict": "BLOCKED",
        "reasons": "The sensors never came",
        "blockedBy": "01a1ffce-7efd-783e-9a85-4e62aeb3f946"
      }""";

  static final String AMENDMENT =
      """
      {
        "reasons": "The site is closed until the 3rd",
        "changes": [{"number": 1, "due": "2030-12-08T09:00:00Z"}],
        "added": [
          {
            "party": "B",
            "deliverable": "the report of both trials",
            "criteria": ["signed by the site"],
            "due": "2030-12-20T09:00:00Z",
            "inputs": [1]
          }
        ]
      }""";

  static final String REVOCATION = "{\n  \"reasons\": \"The programme was cancelled\"\n}";

  static final String DIRECTIVE =
      """
      {
        "title": "Audit of the measuring sites",
        "urgency": "URGENT",
        "reasons": "The report is due before the budget",
        "resources": ["two vehicles"],
        "assignments": [
          {
            "party": "A",
            "deliverable": "the list of sites with their state",
            "criteria": ["every site visited"],
            "due": "2030-12-01T09:00:00Z"
          },
          {
            "party": "B",
            "deliverable": "the report",
            "criteria": ["signed off"],
            "due": "2030-12-10T09:00:00Z",
            "assembler": true
          }
        ]
      }""";

  private WorkExamples() {}
}
