package io.mandate.task.tasks;

import io.mandate.task.api.Actor;
import io.mandate.task.api.Cause;
import io.mandate.task.api.OrgInFlight.ClockReplaced;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A state in which one of the parties must act before its clock runs out. */
public sealed interface Waiting extends TaskState
    permits Open, Countered, Incomplete, Declined, Agreed, Delivered, Returned, Favour {

  @Override
  Clock clock();

  /** The same state with another clock. */
  Waiting on(Clock clock);

  /** What the party whose clock it is must do. */
  Todo.Kind owed();

  /** What one side asked the other for. */
  default Pleas pleas() {
    return Pleas.NONE;
  }

  /** What follows when the party lets its own window pass. */
  Step silence(Facts task, Moment moment);

  /** What follows when it had no head for the whole of the vacancy's window (rule 7). */
  default Step vacant(Facts task, Moment moment) {
    return Unresolved.step(this, task, Cause.VACANT, List.of(), clock().due(), moment);
  }

  @Override
  default List<Todo> todos(Facts task) {
    if (clock().kind() == Clock.Kind.VACANCY) {
      return List.of();
    }
    var mine =
        new Todo(
            Holders.of(clock().party(), owed(), task.about()),
            owed(),
            task.id(),
            task.title(),
            clock().due());
    return Stream.concat(Stream.of(mine), pleas().todos(task, clock()).stream()).toList();
  }

  @Override
  default Step takeUp(Facts task, String office, Moment moment) {
    Degrees.requireOn(task, moment);
    var why = new Occurrence(Cause.TAKEN_UP, List.of(), moment.at(), office);
    return Unresolved.happened(this, task, why, moment);
  }

  /**
   * A clock never names an empty office (rule 24): it becomes the vacancy's before it may run out.
   */
  @Override
  default Step timeRunsOut(Facts task, Moment moment) {
    if (clock().kind() == Clock.Kind.VACANCY) {
      return vacant(task, moment.byClock());
    }
    if (clock().kind() == Clock.Kind.REMINDER) {
      return stillUnresolved(task, moment.byClock());
    }
    if (moment.org().headless(clock().party())) {
      return headLost(task, moment);
    }
    return hasNewHead(moment) ? inherited(task, moment) : silence(task, moment.byClock());
  }

  /** Observed, and reminded of; as soon as all rules hold, it goes up (rule 26). */
  private Step stillUnresolved(Facts task, Moment moment) {
    Occurrence shadow = Objects.requireNonNull(task.shadow());
    var now = new Occurrence(shadow.cause(), shadow.culprits(), clock().due(), shadow.takenUpBy());
    return Unresolved.happened(this, task, now, moment);
  }

  /**
   * The party whose clock it is lost its head: the vacancy's window replaces the clock (rule 7).
   */
  default Step headLost(Facts task, Moment moment) {
    Clock vacancy =
        moment
            .org()
            .clock(clock().party(), Clock.Kind.VACANCY, task.urgency(), moment.at())
            .replacing(clock());
    return replaced(vacancy.answeredBy(null), task, moment);
  }

  /** It has a head again, who inherits the clock with at least the policy's minimum. */
  default Step headFound(Facts task, Moment moment) {
    Clock held = clock().replaced();
    if (held == null) {
      return Step.to(this, task);
    }
    return replaced(inherit(held, task, moment), task, moment);
  }

  /** Another answers for the party than when the clock started, and nobody was missing between. */
  default boolean hasNewHead(Moment moment) {
    String before = clock().answerer();
    String now = moment.org().answerer(clock().party());
    return before != null && now != null && !before.equals(now);
  }

  /** A new head inherits the clock with at least the policy's minimum. */
  default Step inherited(Facts task, Moment moment) {
    return replaced(inherit(clock(), task, moment), task, moment);
  }

  private static Clock inherit(Clock held, Facts task, Moment moment) {
    return held.answeredBy(moment.org().answerer(held.party()))
        .notBefore(moment.org().soonest(held.party(), task.urgency(), moment.at()));
  }

  private Step replaced(Clock clock, Facts task, Moment moment) {
    return Step.to(on(clock), task)
        .saying(
            todos ->
                new ClockReplaced(
                    task.id(),
                    Actor.CLOCK,
                    moment.at(),
                    clock.party(),
                    clock.kind().name(),
                    clock.due(),
                    todos));
  }
}
