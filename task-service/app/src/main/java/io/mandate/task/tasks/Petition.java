package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.TaskKind;
import io.mandate.task.org.Limits;
import java.math.BigDecimal;

/** Rule 4: only a FORMAL task that costs more than the policy allows may go straight up. */
final class Petition {
  private Petition() {}

  /**
   * Refuses a task that its counterpart has to be asked for.
   *
   * @throws Problem {@code petition-too-small} naming the person-days that it has to exceed
   */
  static void check(Facts filed, Limits limits) {
    BigDecimal threshold = limits.petitionAbove();
    BigDecimal cost = filed.terms().cost().personDays();
    if (filed.about().kind() == TaskKind.FAVOUR
        || threshold == null
        || cost.compareTo(threshold) <= 0) {
      throw Problem.of(TaskProblems.PETITION_TOO_SMALL)
          .with("threshold", String.valueOf(threshold))
          .with("unit", limits.unit());
    }
  }
}
