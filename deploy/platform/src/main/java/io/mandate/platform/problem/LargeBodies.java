package io.mandate.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what is wrong before the server, which says nothing, refuses a body by its length. */
@Singleton
class LargeBodies {
  /** Before the server's own check. */
  private static final int EARLY = 100;

  private final ProblemAnswers answers;
  private final long limit;

  LargeBodies(
      ProblemAnswers answers,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
          MemorySize limit) {
    this.answers = answers;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, EARLY);
  }

  private void check(RoutingContext context) {
    var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= limit) {
      context.next();
      return;
    }
    var language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var body =
        answers.write(
            Problem.of(PlatformProblems.BODY_TOO_LARGE), language, context.normalizedPath());
    context
        .response()
        .setStatusCode(PlatformProblems.BODY_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .putHeader("Connection", "close")
        .end(Buffer.buffer(body))
        .onComplete(sent -> context.request().connection().close());
  }
}
