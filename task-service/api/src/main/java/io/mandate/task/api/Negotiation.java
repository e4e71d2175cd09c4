package io.mandate.task.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the parties say to each other before they are bound. */
public sealed interface Negotiation extends TaskEvent {

  /**
   * Other terms (rule 5), which are a round.
   *
   * @param offeredBy the party whose terms they are
   */
  record TaskCountered(
      UUID taskId,
      Actor actor,
      Instant at,
      String offeredBy,
      Terms terms,
      int rounds,
      List<Todo> todos)
      implements Negotiation {}

  /**
   * The counterpart cannot answer yet; its clock stops (rule 6: a round).
   *
   * @param missing what it needs to know
   */
  record InformationRequested(
      UUID taskId, Actor actor, Instant at, List<String> missing, int rounds, List<Todo> todos)
      implements Negotiation {
    public InformationRequested {
      missing = List.copyOf(missing);
    }
  }

  /**
   * The requester supplied it; the counterpart's clock goes on.
   *
   * @param terms those now in force
   */
  record InformationSupplied(
      UUID taskId, Actor actor, Instant at, String information, Terms terms, List<Todo> todos)
      implements Negotiation {}

  /**
   * One side wants to escalate together with the other, which may join (rule 7).
   *
   * @param party who asks
   */
  record JointEscalationAsked(UUID taskId, Actor actor, Instant at, String party, List<Todo> todos)
      implements Negotiation {}

  /** The requester wants the counterpart's consent to withdraw what was agreed (rule 20). */
  record WithdrawalAsked(UUID taskId, Actor actor, Instant at, List<Todo> todos)
      implements Negotiation {}
}
