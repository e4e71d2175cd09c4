package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes problems as {@code application/problem+json} in the language of the request. */
@ApplicationScoped
class ProblemAnswers {
  static final String MEDIA_TYPE = "application/problem+json";

  private record ShownViolation(String in, String field, String code, String message) {}

  private final ProblemTexts texts = ProblemTexts.load();
  private final ObjectMapper json;

  ProblemAnswers(ObjectMapper json) {
    this.json = json;
  }

  Response answer(Problem problem, HttpHeaders headers, UriInfo uri) {
    var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var response =
        Response.status(problem.type().status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(write(body(problem, language, uri.getRequestUri().getRawPath())));
    problem.headers().forEach(response::header);
    return response.build();
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

  byte[] write(Map<String, Object> body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem has a value that JSON cannot say", e);
    }
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
