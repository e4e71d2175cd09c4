package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskDeclined;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A no with its price (rule 5): the requester amends, withdraws, or lets it go up.
 *
 * @param reason the code of the counterpart's reason
 * @param acceptableIf what would make it acceptable
 */
public record Declined(Clock clock, String reason, String acceptableIf, Pleas pleas)
    implements Waiting {
  public Declined {
    pleas = Objects.requireNonNullElse(pleas, Pleas.NONE);
  }

  public Declined(Clock clock, String reason, String acceptableIf) {
    this(clock, reason, acceptableIf, Pleas.NONE);
  }

  /**
   * @throws Problem {@code invalid-request} for a no that does not state its price
   */
  static Step step(
      Facts task,
      @Nullable String reason,
      @Nullable String acceptableIf,
      boolean retraction,
      Moment moment) {
    return priced(
        task,
        required("reason", reason),
        required("acceptableIf", acceptableIf),
        retraction,
        moment);
  }

  private static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body." + field, "no-price");
    }
    return value;
  }

  private static Step priced(
      Facts task, String reason, String acceptableIf, boolean retraction, Moment moment) {
    Clock grace =
        moment.org().clock(task.requester(), Clock.Kind.GRACE, task.urgency(), moment.at());
    return Step.to(new Declined(grace, reason, acceptableIf), task)
        .saying(
            todos ->
                new TaskDeclined(
                    task.id(),
                    moment.actor(),
                    moment.at(),
                    reason,
                    acceptableIf,
                    retraction,
                    todos));
  }

  @Override
  public Status status() {
    return Status.DECLINED;
  }

  @Override
  public Declined on(Clock other) {
    return new Declined(other, reason, acceptableIf, pleas);
  }

  @Override
  public Todo.Kind owed() {
    return Todo.Kind.AMEND_OR_WITHDRAW;
  }

  @Override
  public Step amend(Facts task, Terms terms, Moment moment) {
    return Wrangling.limited(this, Wrangling.amended(task, terms, moment), moment);
  }

  @Override
  public Step withdraw(Facts task, @Nullable String why, Moment moment) {
    return Ended.withdrawn(task, why, moment);
  }

  @Override
  public Step askJointly(Facts task, String party, Moment moment) {
    return Joint.step(this, this::asking, task, party, moment);
  }

  private Declined asking(Pleas other) {
    return new Declined(clock, reason, acceptableIf, other);
  }

  @Override
  public Step silence(Facts task, Moment moment) {
    return Unresolved.step(this, task, Cause.DECLINED, List.of(), clock.due(), moment);
  }
}
