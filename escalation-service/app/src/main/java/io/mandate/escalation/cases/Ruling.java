package io.mandate.escalation.cases;

import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the adjudicator decides (rule 10).
 *
 * @param assignments of COOPERATE, at least one
 * @param missingItem of RETURNED
 * @param urgency why it could not wait for the hearing's end; null where it could (rule 9)
 */
public record Ruling(
    Outcome outcome,
    String reasons,
    List<Order> assignments,
    @Nullable MissingItem missingItem,
    @Nullable String urgency) {
  public Ruling {
    assignments = List.copyOf(assignments);
  }

  /** What a task has to state (rule 4), and may be returned for. */
  public enum MissingItem {
    WHAT,
    WHY_THIS_UNIT,
    CRITERIA,
    DUE,
    PURPOSE,
    GAIN,
    COST
  }
}
