package io.mandate.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One field that was not acceptable.
 *
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param field path of the field there, as {@code items[2].due}
 * @param code stable reason
 * @param message the reason in the reader's language; null: the bundles' {@code violation.code}
 */
record Violation(String in, String field, String code, @Nullable String message) {

  /** Reads {@code body.items[2].due}; what names no place is a field of the body. */
  static Violation at(String where, String code, @Nullable String message) {
    var dot = where.indexOf('.');
    var place = dot < 0 ? where : where.substring(0, dot);
    return switch (place) {
      case "body", "query", "path", "header" ->
          new Violation(place, dot < 0 ? "" : where.substring(dot + 1), code, message);
      case String _ -> new Violation("body", where, code, message);
    };
  }
}
