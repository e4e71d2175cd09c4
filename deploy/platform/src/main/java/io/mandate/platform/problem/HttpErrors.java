package io.mandate.platform.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the HTTP layer refuses: no such address, method, media type or parameter value. */
final class HttpErrors {
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  private static final Map<Integer, ProblemType> BY_STATUS =
      Stream.of(
              PlatformProblems.UNAUTHENTICATED,
              PlatformProblems.FORBIDDEN,
              PlatformProblems.NOT_FOUND,
              PlatformProblems.METHOD_NOT_ALLOWED,
              PlatformProblems.NOT_ACCEPTABLE,
              PlatformProblems.CONFLICT,
              PlatformProblems.STALE_VERSION,
              PlatformProblems.BODY_TOO_LARGE,
              PlatformProblems.UNSUPPORTED_MEDIA_TYPE,
              PlatformProblems.VERSION_REQUIRED,
              PlatformProblems.OVERLOADED)
          .collect(Collectors.toMap(ProblemType::status, Function.identity()));

  private HttpErrors() {}

  /** The problem, or nothing where the service itself is at fault. */
  static Optional<Problem> problem(WebApplicationException failure, UriInfo uri) {
    var status = failure.getResponse().getStatus();
    if (status >= 500 && status != PlatformProblems.OVERLOADED.status()) {
      return Optional.empty();
    }
    var problem = badParameter(failure, uri).orElseGet(() -> ofStatus(status));
    for (var name : KEPT_HEADERS) {
      var value = failure.getResponse().getHeaderString(name);
      if (value != null) {
        problem.header(name, value);
      }
    }
    return Optional.of(problem);
  }

  static Problem ofStatus(int status) {
    var type =
        BY_STATUS.getOrDefault(
            status, new ProblemType(PlatformProblems.INVALID_REQUEST.slug(), status));
    return Problem.of(type);
  }

  /**
   * A query parameter that cannot be read comes as "not found", with the parser's complaint as its
   * cause; the complaint quotes the value, by which the parameter is found. In a path it stays "not
   * found".
   */
  private static Optional<Problem> badParameter(WebApplicationException failure, UriInfo uri) {
    var cause = failure.getCause();
    if (!(failure instanceof NotFoundException) || cause == null) {
      return Optional.empty();
    }
    var complaint = String.valueOf(cause.getMessage());
    return uri.getQueryParameters().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(complaint::contains))
        .findFirst()
        .map(
            entry ->
                Problem.of(PlatformProblems.INVALID_REQUEST)
                    .violation("query." + entry.getKey(), "wrong-type"));
  }
}
