package io.mandate.task.tasks;

import io.mandate.task.api.Negotiation.TaskCountered;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counterpart's other terms are on the table: the requester answers them (rule 5). */
public record Countered(Clock clock, Pleas pleas) implements Waiting {
  public Countered {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
  }

  public Countered(Clock clock) {
    this(clock, Pleas.NONE);
  }

  /** The counterpart's terms: the requester's turn. */
  static Step byCounterpart(Facts task, Terms terms, Moment moment) {
    Clock answer =
        moment.org().clock(task.requester(), Clock.Kind.ANSWER, task.urgency(), moment.at());
    return offered(new Countered(answer), task.offered(terms, task.counterpart()), moment);
  }

  @Override
  public Status status() {
    return Status.COUNTERED;
  }

  @Override
  public Countered on(Clock other) {
    return new Countered(other, pleas);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.ANSWER;
  }

  @Override
  public Move.Side turn(Move move, Facts task) {
    return move == Move.ACCEPTANCE || move == Move.COUNTER_OFFER
        ? Move.Side.REQUESTER
        : move.side();
  }

  @Override
  public Step accept(Facts task, Moment moment) {
    return Agreed.step(task, moment);
  }

  /** The requester's own terms again: the counterpart's turn. */
  @Override
  public Step counter(Facts task, Terms terms, Moment moment) {
    Facts other = task.offered(terms, task.requester());
    return Wrangling.limited(this, offered(Open.fresh(other, moment), other, moment), moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }

  @Override
  public Step askJointly(Facts task, String party, Moment moment) {
    return Joint.step(this, this::asking, task, party, moment);
  }

  private Countered asking(Pleas other) {
    return new Countered(clock, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Ended.withdrawnByTimer(task, clock, moment);
  }

  private static Step offered(TaskState next, Facts task, Moment moment) {
    return Step.to(next, task)
        .saying(
            todos ->
                new TaskCountered(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    task.offeredBy(),
                    task.terms(),
                    task.rounds(),
                    todos));
  }
}
