package io.mandate.task.tasks;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import io.mandate.task.api.TaskLife.TaskWithdrawn;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Nobody but the own unit knows of it yet. */
public record Draft() implements TaskState {
  @Override
  public Status status() {
    return Status.DRAFT;
  }

  @Override
  public @Nullable Clock clock() {
    return null;
  }

  @Override
  public List<Todo> todos(Facts task) {
    return List.of();
  }

  @Override
  public Step edit(Facts edited, Moment moment) {
    return Step.to(this, edited);
  }

  @Override
  public Step submit(Facts task, Moment moment) {
    PeersOnly.check(moment.org().relation(task.requester(), task.counterpart()));
    return switch (task.about().kind()) {
      case FORMAL -> formal(task, moment);
      case FAVOUR -> favour(task, moment);
    };
  }

  /** Open; or without a head to answer it VACANT at once (rule 7). */
  private static Step formal(Facts task, Moment moment) {
    Facts filed = filed(task, moment);
    Open open = Open.fresh(filed, moment);
    return moment.org().headless(task.counterpart())
        ? up(open, filed, Cause.VACANT, moment)
        : Step.to(open, filed).saying(todos -> submitted(filed, moment, todos));
  }

  @Override
  public Step petition(Facts task, Moment moment) {
    PeersOnly.check(moment.org().relation(task.requester(), task.counterpart()));
    Facts filed = filed(task, moment);
    Degrees.requireOn(filed, moment);
    Petition.check(filed, Objects.requireNonNull(filed.limits()));
    return up(Open.fresh(filed, moment), filed, Cause.PETITIONED, moment);
  }

  /** With its whole case (rule 4). */
  private static Facts filed(Facts task, Moment moment) {
    return task.asking(
        task.ask().terms(moment.at()),
        moment.org().limits(task.requester(), task.counterpart(), task.urgency()));
  }

  private static Step up(Open open, Facts filed, Cause cause, Moment moment) {
    return Step.to(new Draft(), filed)
        .saying(todos -> submitted(filed, moment, todos))
        .then(Unresolved.step(open, filed, cause, List.of(), moment.at(), moment));
  }

  /** A favour needs little, and lapses at once where nobody could answer (rule 3). */
  private static Step favour(Facts task, Moment moment) {
    task.ask().requireFavour(moment.at());
    Facts asked =
        task.asking(moment.org().limits(task.requester(), task.counterpart(), task.urgency()));
    FavourOpen open = FavourOpen.fresh(asked, moment);
    return moment.org().headless(task.counterpart())
        ? Step.to(new Draft(), asked)
            .saying(todos -> submitted(asked, moment, todos))
            .then(Favour.lapsed(asked, moment.at(), moment))
        : Step.to(open, asked).saying(todos -> submitted(asked, moment, todos));
  }

  /** A draft that is dropped: on its timeline, and said to nobody, since nobody else knew of it. */
  @Override
  public Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    Ended ended = new Ended(Status.WITHDRAWN, moment.at());
    return Step.to(ended, task)
        .saying(
            todos ->
                new TaskWithdrawn(task.id(), moment.actor(), moment.at(), reason, null, todos));
  }

  private static TaskSubmitted submitted(Facts task, Moment moment, List<Todo> todos) {
    return new TaskSubmitted(
        task.id(),
        moment.actor(),
        moment.at(),
        task.about().kind(),
        task.requester(),
        task.counterpart(),
        task.urgency(),
        task.title(),
        task.terms(),
        task.about().matter(),
        task.about().externalRef(),
        todos);
  }
}
