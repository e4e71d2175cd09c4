package io.mandate.platform.failure;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that an event or a row brings with it. */
public final class Failures {

  /**
   * SQLSTATE classes: connection lost, transaction rolled back (deadlock, serialisation), resources
   * short, operator intervened; and single states: lock not available, transaction ended by its
   * timeout, read-only after a failover.
   */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

  private static final Set<String> PASSING_STATES = Set.of("55P03", "25P04", "25006");

  private Failures() {}

  /** Whether the same batch may well succeed when simply tried again. */
  public static boolean pass(Throwable failure) {
    var found = find(failure, 0);
    return found != null && passes(found);
  }

  /**
   * A commit that failed without a word from the database: its time was over, or it is gone. Worth
   * some tries, but not for ever.
   */
  public static boolean areUnclear(Throwable failure) {
    return find(failure, 0) == null && endedByTheTransaction(failure);
  }

  private static boolean passes(SQLException e) {
    var state = e.getSQLState();
    return state == null
        || state.length() == 5
            && (PASSING_CLASSES.contains(state.substring(0, 2)) || PASSING_STATES.contains(state));
  }

  private static boolean endedByTheTransaction(@Nullable Throwable failure) {
    return failure != null
        && (failure.getClass().getPackageName().equals("jakarta.transaction")
            || endedByTheTransaction(failure.getCause()));
  }

  /** The transaction manager hides the database's words among the suppressed. */
  private static @Nullable SQLException find(@Nullable Throwable failure, int depth) {
    if (failure == null || depth > 20) {
      return null;
    }
    if (failure instanceof SQLException e) {
      return e;
    }
    var found = find(failure.getCause(), depth + 1);
    for (var suppressed : failure.getSuppressed()) {
      found = found == null ? find(suppressed, depth + 1) : found;
    }
    return found;
  }

  /** What to write beside what was put aside: the innermost cause says it best. */
  public static String reason(Throwable failure) {
    var innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    var reason =
        (innermost.getClass().getSimpleName() + ": " + innermost.getMessage()).replace("\0", "");
    return reason.substring(0, Math.min(reason.length(), 1000));
  }
}
