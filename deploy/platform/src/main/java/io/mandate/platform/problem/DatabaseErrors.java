package io.mandate.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** What failures of the database mean to who caused them. Nothing of their text is passed on. */
final class DatabaseErrors {
  private static final String RETRY_AFTER_SECONDS = "1";

  private final Map<String, ProblemType> constraints;

  /**
   * @param constraints what the service's own constraints mean, by name
   */
  DatabaseErrors(Map<String, ProblemType> constraints) {
    this.constraints = constraints;
  }

  /** The problem, or nothing where the service itself is at fault. */
  Optional<Problem> problem(Throwable failure) {
    if (Causes.find(failure, OptimisticLockException.class).isPresent()) {
      return Optional.of(Problem.of(PlatformProblems.STALE_VERSION));
    }
    return Causes.find(failure, SQLException.class).flatMap(this::meaning);
  }

  private Optional<Problem> meaning(SQLException failure) {
    var state = failure.getSQLState();
    if (state == null) {
      return poolIsEmpty(failure) ? Optional.of(tryAgain()) : Optional.empty();
    }
    return switch (state) {
      // Unique, exclusion, and the checks and foreign keys that a service gives a meaning to.
      case "23505", "23P01" -> Optional.of(Problem.of(named(failure, PlatformProblems.CONFLICT)));
      case "23503", "23514" -> constraint(failure).map(constraints::get).map(Problem::of);
      // Serialization, deadlock, lock wait, cancelled or timed out, too many connections, restart.
      case "40001", "40P01", "55P03", "57014", "25P04", "53300", "57P01", "57P02", "57P03" ->
          Optional.of(tryAgain());
      case String code when code.startsWith("08") -> Optional.of(tryAgain());
      // A value that PostgreSQL cannot hold: a NUL in a text, a year beyond its calendar.
      case String code when code.startsWith("22") ->
          Optional.of(
              Problem.of(PlatformProblems.INVALID_REQUEST).violation("body", "value-out-of-range"));
      case String _ -> Optional.empty();
    };
  }

  private ProblemType named(SQLException failure, ProblemType otherwise) {
    return constraint(failure)
        .map(name -> constraints.getOrDefault(name, otherwise))
        .orElse(otherwise);
  }

  private static Optional<String> constraint(SQLException failure) {
    return failure instanceof PSQLException e && e.getServerErrorMessage() != null
        ? Optional.ofNullable(e.getServerErrorMessage().getConstraint())
        : Optional.empty();
  }

  /** Agroal has no type of its own for it. */
  private static boolean poolIsEmpty(SQLException failure) {
    return String.valueOf(failure.getMessage()).contains("acquisition timeout");
  }

  private static Problem tryAgain() {
    return Problem.of(PlatformProblems.OVERLOADED).header("Retry-After", RETRY_AFTER_SECONDS);
  }
}
