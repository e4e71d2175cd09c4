package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.platform.time.Ids;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Wish;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Operators;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In front of a superior: the case decides (rule 20).
 *
 * @param culprits who was silent or late
 * @param agreed the parties were bound when it escalated
 * @param since when the cause arose
 * @param opened a case was seen to open
 * @param clock the service's own minute until a case opens; null after
 * @param takenUpBy the office of the superior who took it up; null where nobody did
 */
public record Escalated(
    UUID caseId,
    Cause cause,
    List<String> culprits,
    boolean agreed,
    Instant since,
    boolean opened,
    @Nullable Clock clock,
    @Nullable String takenUpBy)
    implements TaskState {
  @Override
  public Status status() {
    return Status.ESCALATED;
  }

  @Override
  public List<Todo> todos(Facts task) {
    return List.of();
  }

  /** The same again, of the same case, which answers with what became of it. */
  public TaskUnresolved restated(Facts task, Moment moment) {
    return Unresolved.said(this, task, since, true, moment);
  }

  Escalated waiting(Clock minute) {
    return new Escalated(caseId, cause, culprits, agreed, since, false, minute, takenUpBy);
  }

  /** Either may assent: whose terms are on the table, the case knows. */
  @Override
  public Move.Side turn(Move move, Facts task) {
    return move == Move.ACCEPTANCE ? Move.Side.EITHER : move.side();
  }

  @Override
  public Step accept(Facts task, String party, Moment moment) {
    return wish(task, Wish.ACCEPTANCE, party, null, moment);
  }

  /** The delivery is on record at once, so that the case can be settled on it. */
  @Override
  public Step deliver(Facts task, Delivery delivery, Moment moment) {
    return wish(
        task.delivered(delivery), Wish.DELIVERY, task.counterpart(), delivery, null, moment);
  }

  @Override
  public Step confirm(Facts task, Moment moment) {
    return wish(task, Wish.CONFIRMATION, task.requester(), null, moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return wish(task, Wish.WITHDRAWAL, task.requester(), reason, moment);
  }

  @Override
  public Step annul(Facts task, String reason, Moment moment) {
    return wish(task, Wish.ANNULMENT, Operators.PARTY, reason, moment);
  }

  @Override
  public Step wish(Facts task, Wish wish, String party, @Nullable String reason, Moment moment) {
    if (task.wishes().stream().anyMatch(old -> old.wish() == wish && old.party().equals(party))) {
      throw Problem.of(TaskProblems.ALREADY_WISHED).with("wish", wish.name());
    }
    return wish(task, wish, party, null, reason, moment);
  }

  private Step wish(
      Facts task,
      Wish wish,
      String party,
      @Nullable Delivery delivery,
      @Nullable String reason,
      Moment moment) {
    Pending pending = new Pending(Ids.next(moment.at()), wish, party);
    return Step.to(this, task.wished(pending))
        .saying(
            todos ->
                new WishMade(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    pending.id(),
                    caseId,
                    task.escalation(),
                    wish,
                    party,
                    delivery,
                    reason,
                    todos));
  }

  @Override
  public Step caseOpened(Facts task, Moment moment) {
    return Step.to(
        new Escalated(caseId, cause, culprits, agreed, since, true, null, takenUpBy), task);
  }

  @Override
  public Step caseDecided(Facts task, CaseOutcome outcome, Moment moment) {
    return CaseOutcomes.apply(this, task, outcome, moment);
  }

  @Override
  public Step timeRunsOut(Facts task, Moment moment) {
    return opened ? Step.to(this, task) : Unresolved.again(this, task, moment.byClock());
  }
}
