package io.mandate.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is in the body of a problem. */
final class ProblemBodies {
  private record ShownViolation(String in, String field, String code, String message) {}

  private final ProblemTexts texts;

  ProblemBodies(ProblemTexts texts) {
    this.texts = texts;
  }

  /** The members in the order of RFC 9457, then the problem's own. */
  Map<String, Object> body(Problem problem, Language language, String instance) {
    var type = problem.type();
    var body = new LinkedHashMap<String, Object>();
    body.put("type", type.uri().toString());
    body.put("title", text(problem, language, "title"));
    body.put("status", type.status());
    body.put("detail", text(problem, language, "detail"));
    body.put("instance", instance);
    body.put("remedy", text(problem, language, "remedy"));
    problem.values().forEach(body::putIfAbsent);
    if (!problem.violations().isEmpty()) {
      body.put("violations", violations(problem, language));
    }
    return body;
  }

  private String text(Problem problem, Language language, String part) {
    return texts.fill(language, problem.type().slug() + "." + part, problem.values());
  }

  private List<ShownViolation> violations(Problem problem, Language language) {
    return problem.violations().stream()
        .map(
            violation ->
                new ShownViolation(
                    violation.in(),
                    violation.field(),
                    violation.code(),
                    message(violation, problem, language)))
        .toList();
  }

  private String message(Violation violation, Problem problem, Language language) {
    var given = violation.message();
    return given == null
        ? texts.fill(language, "violation." + violation.code(), problem.values())
        : given;
  }
}
