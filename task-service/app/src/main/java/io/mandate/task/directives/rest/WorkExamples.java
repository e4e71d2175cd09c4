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

  private WorkExamples() {}
}
