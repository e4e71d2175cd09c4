package io.mandate.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The problem types that every service has. */
@ApplicationScoped
public class PlatformProblems implements ProblemCatalogue {
  /** One or more fields, parameters or headers are not acceptable; the violations name them. */
  public static final ProblemType INVALID_REQUEST = new ProblemType("invalid-request", 400);

  /** The body is not JSON. */
  public static final ProblemType MALFORMED_JSON = new ProblemType("malformed-json", 400);

  /** A POST without {@code Idempotency-Key}. */
  public static final ProblemType IDEMPOTENCY_KEY_MISSING =
      new ProblemType("idempotency-key-missing", 400);

  /** A system changes something without saying for whom. */
  public static final ProblemType ACTING_FOR_MISSING = new ProblemType("acting-for-missing", 400);

  /** A cursor that was altered, or belongs to another list or filter. */
  public static final ProblemType CURSOR_INVALID = new ProblemType("cursor-invalid", 400);

  /** No bearer token, or one that is not valid. */
  public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);

  /** Known, but not allowed. */
  public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);

  /** Who is no system says that he acts for another. */
  public static final ProblemType ACTING_FOR_REFUSED = new ProblemType("acting-for-refused", 403);

  /** Not there, or not to be seen by this caller. */
  public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);

  /** The address exists, the method does not. */
  public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);

  /** No representation that the caller accepts. */
  public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);

  /** It contradicts what is stored already. */
  public static final ProblemType CONFLICT = new ProblemType("conflict", 409);

  /** A request with the same Idempotency-Key is still running. */
  public static final ProblemType REQUEST_IN_PROGRESS = new ProblemType("request-in-progress", 409);

  /** If-Match names a version that is no longer the current one. */
  public static final ProblemType STALE_VERSION = new ProblemType("stale-version", 412);

  /** The body is larger than the service takes. */
  public static final ProblemType BODY_TOO_LARGE = new ProblemType("body-too-large", 413);

  /** A body of a type that the address does not take. */
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", 415);

  /** An Idempotency-Key was used before with another request. */
  public static final ProblemType IDEMPOTENCY_KEY_REUSED =
      new ProblemType("idempotency-key-reused", 422);

  /** A change without If-Match. */
  public static final ProblemType VERSION_REQUIRED = new ProblemType("version-required", 428);

  /** A fault of the service; the id is in its log. */
  public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500);

  /** No capacity just now; Retry-After says when to try again. */
  public static final ProblemType OVERLOADED = new ProblemType("overloaded", 503);

  @Override
  public List<ProblemType> types() {
    return List.of(
        INVALID_REQUEST,
        MALFORMED_JSON,
        IDEMPOTENCY_KEY_MISSING,
        ACTING_FOR_MISSING,
        CURSOR_INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        ACTING_FOR_REFUSED,
        NOT_FOUND,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        CONFLICT,
        REQUEST_IN_PROGRESS,
        STALE_VERSION,
        BODY_TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        IDEMPOTENCY_KEY_REUSED,
        VERSION_REQUIRED,
        INTERNAL_ERROR,
        OVERLOADED);
  }
}
