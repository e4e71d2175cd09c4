package io.mandate.platform.problem;

import java.net.URI;

/**
 * A condition that callers can tell apart.
 *
 * @param slug stable name, also the name of the page that explains it
 * @param status HTTP status it is answered with, 400 to 599
 */
public record ProblemType(String slug, int status) {

  /** The type as clients see it, relative to the service: {@code /problems/{slug}}. */
  public URI uri() {
    return URI.create("/problems/" + slug);
  }
}
