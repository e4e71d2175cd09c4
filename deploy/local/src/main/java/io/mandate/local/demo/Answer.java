package io.mandate.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param body JSON; missing where there was none
 * @param etag to be sent back as {@code If-Match}
 */
record Answer(int status, JsonNode body, @Nullable String etag) {
  /** A text in the body, by JSON pointer. */
  String text(String pointer) {
    return body.at(pointer).asText();
  }

  /**
   * @throws NotSeen for any other status
   */
  Answer require(int expected, String what) {
    if (status != expected) {
      throw new NotSeen("%s: %d %s".formatted(what, status, body));
    }
    return this;
  }
}
