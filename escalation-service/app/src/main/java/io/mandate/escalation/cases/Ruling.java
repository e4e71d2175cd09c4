package io.mandate.escalation.cases;

import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.escalation.api.Lent;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the adjudicator decides (rule 10).
 *
 * @param assignments of COOPERATE, at least one unless it judges what was delivered
 * @param missingItem of RETURNED
 * @param urgency why it could not wait for the hearing's end; null where it could (rule 9)
 * @param resources granted with COOPERATE for all of the work
 * @param verdicts of COOPERATE on what was delivered before it
 * @param lent with COOPERATE to who coordinates the work (rule 12); null where nobody does
 */
public record Ruling(
    Outcome outcome,
    String reasons,
    List<Order> assignments,
    @Nullable MissingItem missingItem,
    @Nullable String urgency,
    List<String> resources,
    List<DeliveryVerdict> verdicts,
    @Nullable Lent lent) {
  public Ruling {
    assignments = List.copyOf(assignments);
    resources = listed(resources);
    verdicts = listed(verdicts);
  }

  /** A ruling that names no coordinator. */
  public Ruling(
      Outcome outcome,
      String reasons,
      List<Order> assignments,
      @Nullable MissingItem missingItem,
      @Nullable String urgency,
      List<String> resources,
      List<DeliveryVerdict> verdicts) {
    this(outcome, reasons, assignments, missingItem, urgency, resources, verdicts, null);
  }

  /** What was ruled before there were resources and verdicts names none. */
  private static <T> List<T> listed(@Nullable List<T> stored) {
    return stored == null ? List.of() : List.copyOf(stored);
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
