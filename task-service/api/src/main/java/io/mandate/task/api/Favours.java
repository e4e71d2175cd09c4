package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of favours alone (rule 3); none of it counts against anyone's record. */
public sealed interface Favours extends TaskEvent {

  /** A no that needs no reason, and is final. */
  record FavourDeclined(UUID taskId, Actor actor, Instant at, List<Todo> todos)
      implements Favours {}

  /**
   * It is FORMAL from now on.
   *
   * @param party whose head turned it
   * @param terms its whole case; null until the requester has supplied it
   */
  record TaskFormalised(
      UUID taskId, Actor actor, Instant at, String party, @Nullable Terms terms, List<Todo> todos)
      implements Favours {}

  /** It was not answered, or not done by the date agreed, or a party has no head. */
  record FavourLapsed(UUID taskId, Actor actor, Instant at, List<Todo> todos) implements Favours {}
}
