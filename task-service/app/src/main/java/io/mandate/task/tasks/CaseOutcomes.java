package io.mandate.task.tasks;

import io.mandate.escalation.api.OfferedTerms;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.CaseOutcomeApplied;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What each outcome of a case makes of its task; a wish that it did not fulfil came too late. */
final class CaseOutcomes {
  private CaseOutcomes() {}

  static Step apply(Escalated state, Facts task, CaseOutcome outcome, Moment moment) {
    boolean settled = outcome.kind() == CaseOutcome.Kind.AGREED;
    boolean lateness = settled && state.cause() == Cause.OVERDUE;
    Facts answered = adopted(task, outcome).answered(settled, lateness);
    Step moved = Step.to(next(answered, outcome, moment), answered);
    List<UUID> late = late(task, outcome);
    Step said =
        outcome.kind() == CaseOutcome.Kind.DIRECTED
            ? moved
            : moved.saying(
                todos ->
                    new CaseOutcomeApplied(
                        task.id(),
                        moment.actor(),
                        outcome.at(),
                        state.caseId(),
                        task.escalation(),
                        moved.next().status().name(),
                        late,
                        todos));
    return MovedToLine.lookedAtAgain(said, moment);
  }

  /** What the parties settled on is what they owe each other now (rule 20). */
  private static Facts adopted(Facts task, CaseOutcome outcome) {
    OfferedTerms agreed = outcome.terms();
    return agreed == null
        ? task
        : task.restated(task.terms().delivering(agreed.what(), agreed.criteria(), agreed.due()));
  }

  /** The wishes that the case had no use for (rule 20). */
  static List<UUID> late(Facts task, CaseOutcome outcome) {
    return task.wishes().stream()
        .map(Pending::id)
        .filter(id -> !outcome.wishes().contains(id))
        .toList();
  }

  /** The window that opens starts now, when it is applied (rule 24). */
  private static TaskState next(Facts task, CaseOutcome outcome, Moment moment) {
    return switch (outcome.kind()) {
      case DIRECTED -> new Directed(Objects.requireNonNull(outcome.directive()));
      case DISMISSED -> new Ended(Status.DISMISSED, outcome.at());
      case RETURNED -> new Returned(answer(task, moment));
      case AGREED -> Agreed.bound(task, moment);
      case DONE ->
          Ended.done(outcome.at(), Completion.of(task, null, Evidenced.lacking(task), moment));
      case WITHDRAWN -> Ended.withdrawn(outcome.at(), false);
      case WITHDRAWN_WITH_EFFORT -> Ended.withdrawn(outcome.at(), true);
      case ANNULLED -> new Ended(Status.ANNULLED, outcome.at());
    };
  }

  private static Clock answer(Facts task, Moment moment) {
    return moment.org().clock(task.requester(), Clock.Kind.ANSWER, task.urgency(), moment.at());
  }
}
