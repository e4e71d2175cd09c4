package io.mandate.task.tasks;

import io.mandate.task.api.Favours.FavourDeclined;
import io.mandate.task.api.Favours.FavourLapsed;
import io.mandate.task.org.Moment;
import java.time.Instant;

/**
 * Favours are free (rule 3): accepted, declined without reason, or lapsed, and never unresolved.
 * The moves that are not here, from the counter-offer to the case, are not for favours.
 */
public sealed interface Favour extends Waiting permits FavourOpen, FavourAgreed, FavourDelivered {

  /** Nobody answers for a party: it lapses where a FORMAL task would go up (rule 7). */
  @Override
  default Step vacant(Facts task, Moment moment) {
    return lapsed(task, clock().due(), moment);
  }

  @Override
  default Step silence(Facts task, Moment moment) {
    return lapsed(task, clock().due(), moment);
  }

  @Override
  default Step takeUp(Facts task, String office, Moment moment) {
    throw TaskProblems.illegal(Move.TAKE_UP, status());
  }

  static Step lapsed(Facts task, Instant at, Moment moment) {
    return Step.to(new Ended(Status.LAPSED, at), task)
        .saying(todos -> new FavourLapsed(task.id(), moment.actor(), at, todos));
  }

  static Step declined(Facts task, Moment moment) {
    return Step.to(new Ended(Status.DECLINED, moment.at()), task)
        .saying(todos -> new FavourDeclined(task.id(), moment.actor(), moment.at(), todos));
  }
}
