package io.mandate.task.tasks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Wish;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a task is in its life. A state offers a move by overriding it; every other move is illegal.
 *
 * <pre>
 * Draft --submission--> Open --acceptance--> Agreed --delivery--> Delivered --confirmation--> DONE
 *                        |  \--refusal--> Declined <--refusal--/      \--rejection--> Agreed
 *                        |<--amendment--/ Returned
 *                        |--counter-offer--> Countered --acceptance--> Agreed, or counter-offer
 *                        |--information request--> Incomplete --information--> Open
 * A favour: FavourOpen --> FavourAgreed --> FavourDelivered --> DONE; what runs out lapses
 *  Open, Declined, Agreed, Delivered: time runs out -> Escalated -ruling-> Directed -> CLOSED
 * </pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Draft.class, name = "DRAFT"),
  @JsonSubTypes.Type(value = Open.class, name = "OPEN"),
  @JsonSubTypes.Type(value = Countered.class, name = "COUNTERED"),
  @JsonSubTypes.Type(value = Incomplete.class, name = "INCOMPLETE"),
  @JsonSubTypes.Type(value = Declined.class, name = "DECLINED"),
  @JsonSubTypes.Type(value = Agreed.class, name = "AGREED"),
  @JsonSubTypes.Type(value = Delivered.class, name = "DELIVERED"),
  @JsonSubTypes.Type(value = FavourOpen.class, name = "FAVOUR_OPEN"),
  @JsonSubTypes.Type(value = FavourAgreed.class, name = "FAVOUR_AGREED"),
  @JsonSubTypes.Type(value = FavourDelivered.class, name = "FAVOUR_DELIVERED"),
  @JsonSubTypes.Type(value = Escalated.class, name = "ESCALATED"),
  @JsonSubTypes.Type(value = Returned.class, name = "RETURNED"),
  @JsonSubTypes.Type(value = Directed.class, name = "DIRECTED"),
  @JsonSubTypes.Type(value = MovedToLine.class, name = "MOVED_TO_LINE"),
  @JsonSubTypes.Type(value = Ended.class, name = "ENDED")
})
public sealed interface TaskState permits Draft, Waiting, Escalated, Directed, MovedToLine, Ended {

  /** The state's name in contracts. */
  Status status();

  /** The one next thing and its time (rule 23); null where none or where others keep the clock. */
  @Nullable Clock clock();

  /** What somebody must do now because the task is in this state. */
  List<Todo> todos(Facts task);

  /** The counterpart signed for it; seen is not answered. */
  default boolean received() {
    return false;
  }

  /** Whose move it is here. */
  default Move.Side turn(Move move, Facts task) {
    return move.side();
  }

  default Step edit(Facts edited, Moment moment) {
    throw illegal(Move.EDIT);
  }

  default Step submit(Facts task, Moment moment) {
    throw illegal(Move.SUBMISSION);
  }

  /** Submits it straight to the shared superior (rule 4). */
  default Step petition(Facts task, Moment moment) {
    throw illegal(Move.PETITION);
  }

  default Step receive(Facts task, Moment moment) {
    throw illegal(Move.RECEIPT);
  }

  /** Signs for it on behalf of this party. */
  default Step receive(Facts task, String party, Moment moment) {
    return receive(task, moment);
  }

  default Step accept(Facts task, Moment moment) {
    throw illegal(Move.ACCEPTANCE);
  }

  /** Assents on behalf of this party. */
  default Step accept(Facts task, String party, Moment moment) {
    return accept(task, moment);
  }

  /** Other terms (rule 5); a round. */
  default Step counter(Facts task, Terms terms, Moment moment) {
    throw illegal(Move.COUNTER_OFFER);
  }

  /**
   * A no with its price (rule 5); to a favour it needs none (rule 3).
   *
   * @param reason the code of the reason
   * @param acceptableIf what would make it acceptable
   */
  default Step refuse(
      Facts task, @Nullable String reason, @Nullable String acceptableIf, Moment moment) {
    throw illegal(Move.REFUSAL);
  }

  /** Sends it back for what is missing; the counterpart's clock stops. */
  default Step askInformation(Facts task, List<String> missing, Moment moment) {
    throw illegal(Move.INFORMATION_REQUEST);
  }

  /**
   * Supplies what was missing.
   *
   * @param terms in place of those before; null leaves them
   */
  default Step inform(Facts task, String information, @Nullable Terms terms, Moment moment) {
    throw illegal(Move.INFORMATION);
  }

  default Step amend(Facts task, Terms terms, Moment moment) {
    throw illegal(Move.AMENDMENT);
  }

  default Step deliver(Facts task, Delivery delivery, Moment moment) {
    throw illegal(Move.DELIVERY);
  }

  default Step confirm(Facts task, Moment moment) {
    throw illegal(Move.CONFIRMATION);
  }

  /**
   * The same with what share of the result is the counterpart's (rule 18).
   *
   * @param share percent; null if unsaid
   */
  default Step confirm(Facts task, @Nullable Integer share, Moment moment) {
    return confirm(task, moment);
  }

  default Step reject(Facts task, String reasons, Instant due, Moment moment) {
    throw illegal(Move.REJECTION);
  }

  default Step withdraw(Facts task, @Nullable String reason, Moment moment) {
    throw illegal(Move.WITHDRAWAL);
  }

  /** The same with the counterpart's evidenced effort counted, which an agreement asks for. */
  default Step withdrawCounting(Facts task, @Nullable String reason, Moment moment) {
    return withdraw(task, reason, moment);
  }

  /** One side asks to escalate together, or the other joins (rule 7). */
  default Step askJointly(Facts task, String party, Moment moment) {
    throw illegal(Move.JOINT_ESCALATION);
  }

  /**
   * A superior of both takes it up (rule 2).
   *
   * @param office his, at his own level
   */
  default Step takeUp(Facts task, String office, Moment moment) {
    throw illegal(Move.TAKE_UP);
  }

  /** The requester asks to withdraw what was agreed, or the counterpart consents (rule 20). */
  default Step consent(Facts task, String party, Moment moment) {
    throw illegal(Move.WITHDRAWAL_CONSENT);
  }

  /** Puts it to the case instead (rule 20); only an escalated task has one. */
  default Step wish(Facts task, Wish wish, String party, @Nullable String reason, Moment moment) {
    throw illegal(Move.WITHDRAWAL);
  }

  /** The operators end what is not final (rule 20: while a case decides, through it). */
  default Step annul(Facts task, String reason, Moment moment) {
    if (this instanceof Ended || this instanceof MovedToLine) {
      throw illegal(Move.ANNULMENT);
    }
    return Ended.annulled(task, reason, moment);
  }

  /** Turns a favour formal (rule 3). @param ask the requester's whole case */
  default Step formalise(Facts task, String party, @Nullable Ask ask, Moment moment) {
    throw illegal(Move.FORMALISATION);
  }

  default Step askExtension(Facts task, Instant due, String reason, Moment moment) {
    throw illegal(Move.EXTENSION_REQUEST);
  }

  default Step decideExtension(
      Facts task, int number, boolean granted, @Nullable String reason, Moment moment) {
    throw illegal(Move.EXTENSION_DECISION);
  }

  /** The case stands in front of an adjudicator: the service's own minute ends. */
  default Step caseOpened(Facts task, Moment moment) {
    throw illegal(Move.CASE_OPENED);
  }

  /** The case sent the task here (rule 20). */
  default Step caseDecided(Facts task, CaseOutcome outcome, Moment moment) {
    throw illegal(Move.CASE_OUTCOME);
  }

  /** Every part of the ruled work is judged. */
  default Step directiveClosed(Facts task, Moment moment) {
    throw illegal(Move.DIRECTIVE_CLOSED);
  }

  /** What the passed deadline brings, dated from the deadline (rule 24). */
  default Step timeRunsOut(Facts task, Moment moment) {
    return Step.to(this, task);
  }

  /** The problem of a move that this state does not know. */
  private Problem illegal(Move move) {
    return TaskProblems.illegal(move, status());
  }
}
