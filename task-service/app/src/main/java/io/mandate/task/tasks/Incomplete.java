package io.mandate.task.tasks;

import io.mandate.task.api.Negotiation.InformationRequested;
import io.mandate.task.api.Negotiation.InformationSupplied;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sent back for information: the requester supplies what is missing.
 *
 * @param stopped the counterpart's clock, which goes on when it is supplied
 * @param since when that clock stopped
 * @param missing what the counterpart asked for
 */
public record Incomplete(
    Clock clock, Clock stopped, Instant since, List<String> missing, Pleas pleas)
    implements Waiting {
  public Incomplete {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
    missing = List.copyOf(missing);
  }

  public Incomplete(Clock clock, Clock stopped, Instant since, List<String> missing) {
    this(clock, stopped, since, missing, Pleas.NONE);
  }

  static Step step(Open from, Facts task, List<String> missing, Moment moment) {
    Facts counted = task.returned();
    Clock answer =
        moment.org().clock(task.requester(), Clock.Kind.ANSWER, task.urgency(), moment.at());
    return Step.to(new Incomplete(answer, from.clock().held(), moment.at(), missing), counted)
        .saying(
            todos ->
                new InformationRequested(
                    task.id(), moment.actor(), moment.at(), missing, counted.rounds(), todos));
  }

  @Override
  public Status status() {
    return Status.INCOMPLETE;
  }

  @Override
  public Incomplete on(Clock other) {
    return new Incomplete(other, stopped, since, missing, pleas);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.SUPPLY_INFORMATION;
  }

  @Override
  public Step inform(Facts task, String information, @Nullable Terms terms, Moment moment) {
    Facts informed = Formalisation.informed(task, terms, moment);
    return Step.to(new Open(resumed(task, moment), true), informed)
        .saying(
            todos ->
                new InformationSupplied(
                    task.id(), moment.actor(), moment.at(), information, informed.terms(), todos));
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    return Ended.withdrawn(task, reason, moment);
  }

  @Override
  public Step askJointly(Facts task, String party, Moment moment) {
    return Joint.step(this, this::asking, task, party, moment);
  }

  private Incomplete asking(Pleas other) {
    return new Incomplete(clock, stopped, since, missing, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Ended.withdrawnByTimer(task, clock, moment);
  }

  /** What was left of the counterpart's window, and at least the policy's minimum. */
  private Clock resumed(Facts task, Moment moment) {
    Instant left = stopped.due().plus(Duration.between(since, moment.at()));
    Instant soonest = moment.org().soonest(task.counterpart(), task.urgency(), moment.at());
    return stopped.notBefore(left).notBefore(soonest);
  }
}
