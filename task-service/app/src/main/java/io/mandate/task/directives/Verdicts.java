package io.mandate.task.directives;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Verdict;
import io.mandate.task.tasks.TaskProblems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules 13 and 15: what a verdict needs, and what the verdicts of the parts add up to. */
final class Verdicts {
  private Verdicts() {}

  /** MET needs evidence for every criterion (rule 13). */
  static void check(Verdict verdict, @Nullable Delivery delivery, int criteria) {
    if (verdict == Verdict.MET && (delivery == null || !delivery.proves(criteria))) {
      throw Problem.of(TaskProblems.MET_WITHOUT_EVIDENCE).with("criteria", criteria);
    }
  }

  /** The worst of the parts; MET where nothing is left to judge. */
  static Verdict outcome(Collection<Assignment> parts) {
    return parts.stream()
        .map(part -> part.work().judged())
        .filter(Objects::nonNull)
        .map(Judged::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.MET);
  }

  /** Fault stays where it is: the parties whose own part is not MET (rule 15). */
  static List<String> atFault(Collection<Assignment> parts) {
    return parts.stream().filter(Verdicts::failed).map(Assignment::party).distinct().toList();
  }

  private static boolean failed(Assignment part) {
    Judged judged = part.work().judged();
    return judged != null && judged.verdict() != Verdict.MET;
  }
}
