package io.mandate.escalation.cases;

import io.mandate.escalation.api.DeliveryVerdict;
import io.mandate.platform.problem.Problem;
import java.util.List;

/** A ruling may judge what was already delivered, on its evidence (rules 10, 13). */
final class Delivered {
  private Delivered() {}

  static void check(Case subject, List<DeliveryVerdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    if (verdicts.size() > 1
        || !verdicts.getFirst().party().equals(subject.dossier().counterpart())
        || subject.bargain().delivery() == null) {
      throw Problem.of(CaseProblems.RULING_INCOMPLETE)
          .violation("body.verdicts", "nothing-delivered");
    }
    if (verdicts.getFirst().verdict().equals("MET") && !subject.bargain().proven()) {
      throw Problem.of(CaseProblems.MET_WITHOUT_EVIDENCE)
          .violation("body.verdicts[0].verdict", "not-proven");
    }
  }
}
