package io.mandate.escalation.cases;

import io.mandate.escalation.api.Diagnosis;
import io.mandate.escalation.api.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Whose problem was it? Derived where the record decides, else chosen with the ruling (rule 22).
 */
final class WhoseProblem {
  private WhoseProblem() {}

  /**
   * @param state in which the case is ruled
   * @param chosen by who rules
   */
  static List<Diagnosis> of(CaseState state, Outcome outcome, Collection<Diagnosis> chosen) {
    var problems = new TreeSet<>(chosen);
    var bench = state.bench();
    if (bench != null && bench.neglected()) {
      problems.add(Diagnosis.SUPERIOR_INACTION);
    }
    if (outcome == Outcome.RETURNED) {
      problems.add(Diagnosis.TASK_POOR);
    }
    return List.copyOf(problems);
  }
}
