package io.mandate.task.directives;

import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.OrderedWork.JudgementReminded;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the passed deadline of one assignment brings (rules 15, 16, 24). */
final class Overdue {
  private Overdue() {}

  static TaskEvent fire(Directive directive, Assignment part, Moment moment) {
    Instant deadline = Objects.requireNonNull(part.clock()).due();
    return part.state() == AssignmentState.TO_JUDGE
        ? passOn(directive, part, deadline, moment)
        : undelivered(directive, part, deadline, moment);
  }

  private static TaskEvent undelivered(
      Directive directive, Assignment part, Instant deadline, Moment moment) {
    part.overdue(moment);
    return new AssignmentOverdue(
        directive.storyId(),
        moment.actor(),
        deadline,
        part.id(),
        part.party(),
        directive.todos(moment));
  }

  /** What waited for who coordinated goes to the adjudicator: the mandate is over (rule 12). */
  static List<TaskEvent> handBack(Directive directive, Moment moment) {
    return directive.assignments().stream()
        .filter(Assignment::isBeforeLead)
        .map(part -> passOn(directive, part, moment.at(), moment))
        .toList();
  }

  /** To whoever judges next, or a reminder. @param deadline when that became due */
  static TaskEvent passOn(Directive directive, Assignment part, Instant deadline, Moment moment) {
    Ordered ordered = directive.ordered();
    Judgement before = Objects.requireNonNull(part.work().judgement());
    var passing = Judging.windowPassed(before, ordered, part.party(), moment);
    Judgement after = passing.result();
    Clock clock = Judging.clock(after, ordered, moment);
    part.passTo(after, clock);
    return after.reminders() > 0
        ? reminded(directive, part, after, deadline, moment)
        : climbed(directive, part, passing, deadline, moment);
  }

  private static JudgementClimbed climbed(
      Directive directive,
      Assignment part,
      Judging.Passing passing,
      Instant deadline,
      Moment moment) {
    Judge had = passing.judgement().judge();
    Judge from = had == null ? directive.ordered().ruler() : had;
    return new JudgementClimbed(
        directive.storyId(),
        moment.actor(),
        deadline,
        part.id(),
        from.office(),
        passing.person(),
        passing.inaction(),
        office(passing.next()),
        directive.todos(moment));
  }

  private static JudgementReminded reminded(
      Directive directive, Assignment part, Judgement after, Instant deadline, Moment moment) {
    return new JudgementReminded(
        directive.storyId(),
        moment.actor(),
        deadline,
        part.id(),
        office(after.judge()),
        after.reminders(),
        Objects.requireNonNull(part.clock()).due(),
        directive.todos(moment));
  }

  private static @Nullable String office(@Nullable Judge judge) {
    return judge == null ? null : judge.office();
  }
}
