package io.mandate.task.directives;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Moment;
import io.mandate.task.tasks.DueDates;
import io.mandate.task.tasks.TaskProblems;
import java.time.Instant;

/** PARTIAL or EMPTY may be done again by a new date, as often as the policy allows (rule 15). */
final class Redos {
  private Redos() {}

  static void check(Finding finding, Assignment part, Moment moment) {
    Instant redo = finding.redo();
    if (redo == null) {
      return;
    }
    if (finding.verdict() == Verdict.MET || finding.verdict() == Verdict.BLOCKED) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation("body.redo", "redo-of-partial-or-empty");
    }
    Ordered ordered = part.directive().ordered();
    int limit = moment.org().redos(ordered.ruler().office(), ordered.urgency());
    if (part.work().earlier().size() >= limit) {
      throw Problem.of(WorkProblems.NO_MORE_REDOS).with("limit", limit);
    }
    requireTime(part, redo, moment);
  }

  private static void requireTime(Assignment part, Instant redo, Moment moment) {
    Instant earliest =
        moment.org().soonest(part.party(), part.directive().ordered().urgency(), moment.at());
    if (redo.isBefore(earliest)) {
      throw Problem.of(TaskProblems.DUE_TOO_SOON)
          .with("earliest", earliest)
          .violation("body.redo", "due-too-soon");
    }
    if (DueDates.tooFar(redo, moment.at())) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.redo", "due-too-far");
    }
  }
}
