package io.mandate.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with {@code application/problem+json}. It has no stack trace, since it is an
 * answer and not a fault. Thrown inside a transaction it undoes it.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ProblemType type;
  private final transient Map<String, Object> values = new LinkedHashMap<>();
  private final transient List<Violation> violations = new ArrayList<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(ProblemType type) {
    super(type.slug(), null, false, false);
    this.type = type;
  }

  /** A problem of this type, without values yet. */
  public static Problem of(ProblemType type) {
    return new Problem(type);
  }

  /**
   * Adds a member to the body; it also fills the placeholder {@code {name}} of title and detail.
   *
   * @param value anything that JSON can say
   */
  public Problem with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /**
   * Names a field that was not acceptable.
   *
   * @param where {@code body.due}, {@code query.limit}, {@code path.id} or {@code header.If-Match}
   * @param code stable reason; its text is the bundles' {@code violation.code}
   */
  public Problem violation(String where, String code) {
    violations.add(Violation.at(where, code, null));
    return this;
  }

  /** As {@link #violation(String, String)}, with a message already in the reader's language. */
  public Problem violation(String where, String code, @Nullable String message) {
    violations.add(Violation.at(where, code, message));
    return this;
  }

  /** Adds a header to the answer, as {@code Retry-After}. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What kind of problem this is. */
  public ProblemType type() {
    return type;
  }

  /** The values given so far, by name. */
  public Map<String, Object> values() {
    return values;
  }

  List<Violation> violations() {
    return violations;
  }

  Map<String, String> headers() {
    return headers;
  }

  @Override
  public String getMessage() {
    return violations.isEmpty()
        ? type.slug() + " " + values
        : type.slug() + " " + values + " " + violations;
  }
}
