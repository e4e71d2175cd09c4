package io.mandate.platform.preconditions;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The version that a change was decided on: a parameter {@code @BeanParam IfMatch ifMatch} of every
 * resource method that changes state or terms.
 *
 * @param header as sent; null if it was not
 */
public record IfMatch(
    @HeaderParam(HttpHeaders.IF_MATCH)
        @Parameter(
            description = "The ETag of what is to be changed, as it was read.",
            required = true,
            example = "\"1\"")
        @Nullable String header) {
  private static final Pattern TAGS = Pattern.compile("(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*");

  /** The ETag of this version: {@code "7"}. */
  public static EntityTag etag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Refuses the change unless the header names this version: 428 if it is missing or {@code *}
   * (which names none), 400 if it is no entity tag, 412 if it names others.
   *
   * @param version the current one, read under the lock of what is to change
   */
  public void require(long version) {
    if (header == null || header.isBlank() || header.trim().equals("*")) {
      throw Problem.of(PlatformProblems.VERSION_REQUIRED).header("ETag", quoted(version));
    }
    var given = header.trim();
    if (!TAGS.matcher(given).matches()) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("header.If-Match", "entity-tag-malformed");
    }
    if (!names(given, version)) {
      throw Problem.of(PlatformProblems.STALE_VERSION).header("ETag", quoted(version));
    }
  }

  /** Weak tags never match, as RFC 9110 demands of If-Match. */
  private static boolean names(String given, long version) {
    return Pattern.compile("\\s*,\\s*").splitAsStream(given).anyMatch(quoted(version)::equals);
  }

  private static String quoted(long version) {
    return "\"" + version + "\"";
  }
}
