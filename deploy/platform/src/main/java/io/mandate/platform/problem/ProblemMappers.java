package io.mandate.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every failure of a request leaves as a problem. The framework has mappers of its own for most of
 * these types; naming them here replaces those.
 */
@Singleton
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final DatabaseErrors database;

  ProblemMappers(
      ProblemAnswers answers,
      HttpHeaders headers,
      UriInfo uri,
      @All List<ProblemCatalogue> catalogues) {
    this.answers = answers;
    this.headers = headers;
    this.uri = uri;
    Map<String, ProblemType> constraints = new HashMap<>();
    catalogues.forEach(catalogue -> constraints.putAll(catalogue.constraints()));
    this.database = new DatabaseErrors(constraints);
  }

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    return answer(problem);
  }

  @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
  public Response refusedByHttp(WebApplicationException failure) {
    if (failure.getResponse().getStatus() < 400) {
      return failure.getResponse();
    }
    return answer(
        Causes.find(failure, Problem.class)
            .or(
                () ->
                    Causes.find(failure, JsonProcessingException.class)
                        .flatMap(JsonErrors::problem))
            .or(() -> HttpErrors.problem(failure, uri))
            .orElseGet(() -> fault(failure)));
  }

  @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
  public Response unreadableBody(JsonProcessingException failure) {
    return answer(JsonErrors.problem(failure).orElseGet(() -> fault(failure)));
  }

  @ServerExceptionMapper({ConstraintViolationException.class, ValidationException.class})
  public Response brokenConstraint(ValidationException failure) {
    Optional<Problem> problem =
        failure instanceof ConstraintViolationException broken
            ? ValidationErrors.problem(broken)
            : Causes.find(failure, Problem.class);
    return answer(problem.orElseGet(() -> fault(failure)));
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  public Response unauthenticated(SecurityException failure) {
    return answer(
        Problem.of(PlatformProblems.UNAUTHENTICATED)
            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure) {
    return answer(Problem.of(PlatformProblems.FORBIDDEN));
  }

  @ServerExceptionMapper
  public Response anythingElse(Throwable failure) {
    return answer(
        Causes.find(failure, Problem.class)
            .or(() -> database.problem(failure))
            .orElseGet(() -> fault(failure)));
  }

  private Response answer(Problem problem) {
    return answers.answer(problem, headers, uri);
  }

  private Problem fault(Throwable failure) {
    var id = UUID.randomUUID().toString();
    LOG.errorf(failure, "Problem %s at %s", id, uri.getPath());
    return Problem.of(PlatformProblems.INTERNAL_ERROR).with("id", id);
  }
}
