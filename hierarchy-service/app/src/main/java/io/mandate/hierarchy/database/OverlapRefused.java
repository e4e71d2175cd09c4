package io.mandate.hierarchy.database;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells what PostgreSQL refused because it would overlap: of whom, and over which period. */
public final class OverlapRefused {
  /** Rule 1 would be broken: a second head, a second main post, or a cycle. */
  public static final ProblemType TYPE = new ProblemType("rule-one-broken", 409);

  /** Somebody else is arbiter for the two roots then. */
  public static final ProblemType ARBITER_TAKEN = new ProblemType("arbiter-taken", 409);

  private static final String ONE_ARBITER = "arbiter_one_a_pair";

  private static final String EXCLUSION = "23P01";

  /** {@code Key (unit, period)=(A, [2026-01-01,)) conflicts with ...}. */
  private static final Pattern KEY =
      Pattern.compile("=\\((.*?), ([\\[(][^\\])]*[\\])])\\)(?: conflicts.*=\\(.*, (.*)\\)\\.)?");

  private OverlapRefused() {}

  static RuntimeException orFailure(SQLException failure) {
    if (EXCLUSION.equals(failure.getSQLState())
        && failure instanceof PSQLException refusal
        && refusal.getServerErrorMessage() instanceof ServerErrorMessage told) {
      return problem(told);
    }
    return new IllegalStateException("The database refused a statement.", failure);
  }

  private static Problem problem(ServerErrorMessage told) {
    var problem = meaning(String.valueOf(told.getConstraint()));
    var key = KEY.matcher(String.valueOf(told.getDetail()));
    if (!key.find()) {
      return problem.with("of", "?").with("period", "?");
    }
    problem.with("of", key.group(1)).with("period", key.group(2));
    return key.group(3) == null ? problem : problem.with("taken", key.group(3));
  }

  private static Problem meaning(String constraint) {
    return constraint.equals(ONE_ARBITER)
        ? Problem.of(ARBITER_TAKEN)
        : Problem.of(TYPE).with("rule", 1).with("broken", constraint);
  }
}
