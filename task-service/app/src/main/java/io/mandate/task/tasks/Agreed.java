package io.mandate.task.tasks;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.RequesterPart;
import io.mandate.task.api.TaskLife.TaskAccepted;
import io.mandate.task.api.TaskLife.TaskDelivered;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose clock it is, is bound to deliver by the due date: the requester first, where the terms bind
 * him too, then the counterpart (rule 5).
 */
public record Agreed(Clock clock, Pleas pleas) implements Waiting {
  private static final int RETRACTIONS = 1;

  public Agreed {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
  }

  public Agreed(Clock clock) {
    this(clock, Pleas.NONE);
  }

  /** Both assented to the terms on the table. */
  static Step step(Facts task, Moment moment) {
    requireAhead(task.terms(), moment.at());
    return Step.to(bound(task, moment), task)
        .saying(
            todos -> new TaskAccepted(task.id(), moment.actor(), moment.at(), task.terms(), todos));
  }

  /** Of the requester only lateness beyond the policy's grace counts (rule 5). */
  static Agreed bound(Facts task, Moment moment) {
    RequesterPart first = task.requesterOwes();
    return new Agreed(
        first == null
            ? moment.org().dated(task.counterpart(), task.terms().due(), moment.at())
            : moment.org().lateness(task.requester(), task.urgency(), first.due(), moment.at()));
  }

  private static void requireAhead(Terms terms, Instant now) {
    RequesterPart part = terms.requesterPart();
    Instant first = part == null ? terms.due() : part.due();
    if (!first.isAfter(now)) {
      throw Problem.of(TaskProblems.DUE_PASSED).with("due", first);
    }
  }

  @Override
  public Status status() {
    return Status.AGREED;
  }

  @Override
  public Agreed on(Clock other) {
    return new Agreed(other, pleas);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.DELIVER;
  }

  /** The grace beyond the requester's date is nobody's to plan with. */
  @Override
  public List<Todo> todos(Facts task) {
    RequesterPart first = task.requesterOwes();
    return first == null
        ? Waiting.super.todos(task)
        : Waiting.super.todos(task).stream().map(todo -> todo.dueBy(first.due())).toList();
  }

  @Override
  public Move.Side turn(Move move, Facts task) {
    return move == Move.DELIVERY ? task.side(clock.party()) : move.side();
  }

  /** Takes the agreement back; doing it twice is DISPUTED (rule 5). */
  @Override
  public Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    Facts counted = task.retracted();
    Step declined = Declined.step(counted, reason, acceptableIf, true, moment);
    return counted.retractions() <= RETRACTIONS
        ? declined
        : declined.then(
            Unresolved.step(
                (Waiting) declined.next(),
                counted,
                Cause.DISPUTED,
                List.of(task.counterpart()),
                moment.at(),
                moment));
  }

  @Override
  public Step deliver(Facts task, Delivery delivery, Moment moment) {
    boolean own = clock.party().equals(task.requester());
    Facts delivered = own ? task.requesterDelivered(delivery) : task.delivered(delivery);
    String confirming = own ? task.counterpart() : task.requester();
    Clock confirmation =
        moment.org().clock(confirming, Clock.Kind.CONFIRMATION, task.urgency(), moment.at());
    return Step.to(new Delivered(confirmation), delivered)
        .saying(
            todos ->
                new TaskDelivered(
                    task.id(), moment.actor(), moment.at(), delivery, clock.party(), todos));
  }

  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw Consent.missing();
  }

  @Override
  public Step withdrawCounting(Facts task, @Nullable String reason, Moment moment) {
    return Consent.counting(task, reason, moment);
  }

  @Override
  public Step askJointly(Facts task, String party, Moment moment) {
    return Joint.step(this, this::asking, task, party, moment);
  }

  @Override
  public Step consent(Facts task, String party, Moment moment) {
    return Consent.step(this, this::asking, task, party, moment);
  }

  /** The counterpart alone: of his own part the requester decides himself. */
  @Override
  public Step askExtension(Facts task, Instant due, String reason, Moment moment) {
    return clock.party().equals(task.counterpart())
        ? Extension.ask(this, task, due, reason, moment)
        : Waiting.super.askExtension(task, due, reason, moment);
  }

  @Override
  public Step decideExtension(
      Facts task, int number, boolean granted, @Nullable String reason, Moment moment) {
    return Extension.decide(this, task, number, granted, reason, moment);
  }

  Agreed asking(Pleas other) {
    return new Agreed(clock, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(this, task, Cause.OVERDUE, List.of(clock.party()), clock.due(), moment);
  }
}
