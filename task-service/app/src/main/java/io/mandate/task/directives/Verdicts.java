package io.mandate.task.directives;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Verdict;
import io.mandate.task.tasks.TaskProblems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Rules 13 and 15: what a verdict needs, and what the verdicts of the parts add up to. */
final class Verdicts {
  private Verdicts() {}

  /** MET needs evidence for every criterion (rule 13), BLOCKED an input that ended otherwise. */
  static void check(Finding finding, Assignment part, List<Assignment> parts) {
    int criteria = part.order().criteria().size();
    Delivery delivery = part.work().last();
    if (finding.verdict() == Verdict.MET && (delivery == null || !delivery.proves(criteria))) {
      throw Problem.of(TaskProblems.MET_WITHOUT_EVIDENCE).with("criteria", criteria);
    }
    UUID cause = finding.blockedBy();
    if (finding.verdict() == Verdict.BLOCKED) {
      if (Dependents.inputs(part, parts).stream()
          .noneMatch(input -> input.id().equals(cause) && input.failed())) {
        throw Problem.of(WorkProblems.NOT_BLOCKED_BY).violation("body.blockedBy", "failed-input");
      }
    } else if (cause != null) {
      throw Problem.of(WorkProblems.NOT_BLOCKED_BY).violation("body.blockedBy", "blocked-alone");
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

  /**
   * Fault stays where it is (rule 15): the parties whose own part is not MET. What was BLOCKED
   * counts against the input, which is among them itself unless it was revoked or blocked in turn.
   */
  static List<String> atFault(Collection<Assignment> parts) {
    return parts.stream().filter(Verdicts::failed).map(Assignment::party).distinct().toList();
  }

  private static boolean failed(Assignment part) {
    Judged judged = part.work().judged();
    return judged != null
        && switch (judged.verdict()) {
          case PARTIAL, EMPTY -> true;
          case MET, BLOCKED -> false;
        };
  }
}
