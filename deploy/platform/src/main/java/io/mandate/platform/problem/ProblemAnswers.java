package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Writes problems as {@code application/problem+json} in the language of the request. */
@ApplicationScoped
class ProblemAnswers {
  static final String MEDIA_TYPE = "application/problem+json";

  private final ProblemBodies bodies = new ProblemBodies(ProblemTexts.load());
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
            .entity(write(problem, language, uri.getRequestUri().getRawPath()));
    problem.headers().forEach(response::header);
    return response.build();
  }

  byte[] write(Problem problem, Language language, String path) {
    try {
      return json.writeValueAsBytes(bodies.body(problem, language, path));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem has a value that JSON cannot say", e);
    }
  }
}
