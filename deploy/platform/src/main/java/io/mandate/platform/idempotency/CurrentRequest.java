package io.mandate.platform.idempotency;

import static io.mandate.platform.problem.PlatformProblems.IDEMPOTENCY_KEY_MISSING;
import static io.mandate.platform.problem.PlatformProblems.INVALID_REQUEST;

import io.mandate.platform.identity.Caller;
import io.mandate.platform.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The request being handled: who asks what, with which key. */
@Singleton
class CurrentRequest {
  static final String KEY = "Idempotency-Key";
  private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final Caller caller;
  private final HttpHeaders headers;
  private final Request request;
  private final UriInfo uri;
  private final BodyHash body;

  CurrentRequest(Caller caller, HttpHeaders headers, Request request, UriInfo uri, BodyHash body) {
    this.caller = caller;
    this.headers = headers;
    this.request = request;
    this.uri = uri;
    this.body = body;
  }

  /**
   * @param uploads hashes of the files that came with it
   */
  KeyedRequest keyed(List<String> uploads) {
    var asked = uri.getRequestUri();
    return new KeyedRequest(
        KeyedRequest.hash(caller.principal(), caller.actingFor(), key()),
        KeyedRequest.hash(
            request.getMethod(),
            asked.getRawPath(),
            asked.getRawQuery(),
            HexFormat.of().formatHex(body.hash()),
            String.join(",", uploads)),
        asked.getPath());
  }

  private String key() {
    var key = headers.getHeaderString(KEY);
    if (key == null || key.isBlank()) {
      throw Problem.of(IDEMPOTENCY_KEY_MISSING).violation("header." + KEY, "not-null");
    }
    if (!KEY_FORM.matcher(key).matches()) {
      throw Problem.of(INVALID_REQUEST).violation("header." + KEY, "idempotency-key-form");
    }
    return key;
  }
}
