package io.mandate.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers as the platform gives them, in English, for its OpenAPI documents. */
public final class ProblemExamples {
  private static final String INSTANCE = "/api/v1/...";

  private final ProblemBodies bodies = new ProblemBodies(ProblemTexts.load());

  /** The bodies of all platform problems with this status, by slug. */
  public Map<String, Map<String, Object>> of(int status) {
    var examples = new LinkedHashMap<String, Map<String, Object>>();
    for (var type : new PlatformProblems().types()) {
      if (type.status() == status) {
        examples.put(type.slug(), bodies.body(example(type), Language.EN, INSTANCE));
      }
    }
    return examples;
  }

  private static Problem example(ProblemType type) {
    var problem = Problem.of(type);
    return switch (type.slug()) {
      case "invalid-request" -> problem.violation("body.items[2].when", "wrong-type");
      case "malformed-json" -> problem.with("line", 3).with("column", 17);
      case "idempotency-key-missing" -> problem.violation("header.Idempotency-Key", "not-null");
      case "acting-for-missing" -> problem.violation("header.Mandate-Acting-For", "not-null");
      case "internal-error" -> problem.with("id", "6f1c4b0e-5d1f-4c55-9d0b-0b6f3d0c9a10");
      case String _ -> problem;
    };
  }
}
