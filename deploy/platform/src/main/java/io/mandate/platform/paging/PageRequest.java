package io.mandate.platform.paging;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for: a parameter {@code @BeanParam PageRequest page} of every list. A cursor
 * belongs to one path and one set of query parameters; only {@code limit} may change between pages.
 */
public record PageRequest(
    @QueryParam("cursor")
        @Parameter(description = "Where the last page ended: its `next`, with the same filters.")
        @Nullable String cursor,
    @QueryParam("limit")
        @Parameter(
            description = "Items a page, 1 to 200.",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200"),
            example = "50")
        @Nullable String limitGiven) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /** Items wanted, 1 to 200, default 50; anything else is {@code invalid-request} (400). */
  public int limit() {
    if (limitGiven == null) {
      return DEFAULT_LIMIT;
    }
    if (limitGiven.matches("\\d{1,9}")) {
      var limit = Integer.parseInt(limitGiven);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    }
    throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("query.limit", "limit-range");
  }

  /** How many rows to read: one more than wanted, to know whether a page follows. */
  public int fetch() {
    return limit() + 1;
  }

  /**
   * Where the last page ended; null for the first. An altered cursor, or one of another list or
   * filter, is {@code cursor-invalid} (400).
   */
  public @Nullable Position after() {
    return cursor == null ? null : Cursors.decode(cursor, query());
  }

  String cursorAfter(List<?> sortKey) {
    return Cursors.encode(sortKey.stream().map(Object::toString).toList(), query());
  }

  /** The list and its filters, without where in it one is. */
  private static String query() {
    // A record's components are not injected.
    var uri = CDI.current().select(UriInfo.class).get();
    return uri.getQueryParameters().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("cursor") && !entry.getKey().equals("limit"))
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("&", uri.getPath() + "?", ""));
  }
}
