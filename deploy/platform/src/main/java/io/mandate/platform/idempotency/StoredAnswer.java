package io.mandate.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a request was answered with, as far as it is repeated.
 *
 * @param body JSON; null for an answer without one
 */
record StoredAnswer(
    int status, @Nullable String etag, @Nullable String location, @Nullable String body) {
  static final String REPLAYED = "Idempotency-Replayed";

  static StoredAnswer of(Response response, ObjectMapper json) {
    return new StoredAnswer(
        response.getStatus(),
        response.getHeaderString(HttpHeaders.ETAG),
        response.getHeaderString(HttpHeaders.LOCATION),
        text(response.getEntity(), json));
  }

  private static @Nullable String text(@Nullable Object entity, ObjectMapper json) {
    try {
      return switch (entity) {
        case null -> null;
        case String text -> text;
        case Object value -> json.writeValueAsString(value);
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written as JSON", e);
    }
  }

  /** The answer once more, marked as a repetition. */
  Response again() {
    var response = Response.status(status).header(REPLAYED, true);
    if (etag != null) {
      response.header(HttpHeaders.ETAG, etag);
    }
    if (location != null) {
      response.header(HttpHeaders.LOCATION, location);
    }
    if (body != null) {
      response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
    }
    return response.build();
  }

  /** Where what it speaks of is: what was created, else what was asked. */
  String subject(String requestPath) {
    return location == null ? requestPath : URI.create(location).getPath();
  }
}
