package io.mandate.task.tasks;

import io.mandate.task.api.Delivery;
import io.mandate.task.api.RequesterPart;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a task whatever state it is in.
 *
 * @param requester unit code, or {@code person:CODE@UNIT}
 * @param rounds changes of terms so far (rule 6)
 * @param rejections rejected deliveries so far (rule 7); a settlement does not reset them
 * @param retractions agreements taken back so far (rule 5)
 * @param escalation how often it escalated; the number of its current or last case
 * @param settledBefore a case about lateness ended in a settlement (rule 20)
 * @param limits stamped when submitted; null before
 * @param deliveries on record, the newest last
 * @param wishes that wait for the case
 * @param about what stands around it
 * @param bargaining how far the parties have come with each other
 * @param shadow what would have brought it to a superior, where that is only observed (rule 26)
 */
public record Facts(
    UUID id,
    String title,
    Urgency urgency,
    String requester,
    String counterpart,
    Ask ask,
    Instant createdAt,
    int rounds,
    int rejections,
    int retractions,
    int escalation,
    boolean settledBefore,
    @Nullable Limits limits,
    List<Delivery> deliveries,
    List<Pending> wishes,
    About about,
    Bargaining bargaining,
    @Nullable Occurrence shadow) {
  public Facts {
    about = Objects.requireNonNullElse(about, About.FORMAL);
    bargaining = Objects.requireNonNullElse(bargaining, Bargaining.NONE);
    deliveries = List.copyOf(deliveries);
    wishes = List.copyOf(wishes);
  }

  static Facts drafted(
      UUID id,
      String title,
      Urgency urgency,
      String requester,
      String counterpart,
      Ask ask,
      About about,
      Instant at) {
    return new Facts(
        id,
        title,
        urgency,
        requester,
        counterpart,
        ask,
        at,
        0,
        0,
        0,
        0,
        false,
        null,
        List.of(),
        List.of(),
        about,
        Bargaining.NONE,
        null);
  }

  /** The terms in force, of a task that was submitted. */
  public Terms terms() {
    return ask.stated();
  }

  /** Whose terms are on the table. */
  String offeredBy() {
    return Objects.requireNonNullElse(bargaining.offeredBy(), requester);
  }

  /** What the requester has to do before the counterpart is bound (rule 5); null if nothing. */
  @Nullable RequesterPart requesterOwes() {
    return bargaining.requesterPartMet() ? null : terms().requesterPart();
  }

  public String other(String party) {
    return party.equals(requester) ? counterpart : requester;
  }

  Move.Side side(String party) {
    return party.equals(requester) ? Move.Side.REQUESTER : Move.Side.COUNTERPART;
  }

  @Nullable Delivery lastDelivery() {
    return deliveries.isEmpty() ? null : deliveries.getLast();
  }

  /** A draft with other content: nothing has happened to it yet. */
  Facts edited(String newTitle, Urgency newUrgency, String newCounterpart, Ask newAsk) {
    return drafted(id, newTitle, newUrgency, requester, newCounterpart, newAsk, about, createdAt);
  }

  /** A favour that is asked; it stays as short as it was stated. */
  Facts asking(Limits stamped) {
    return counted(ask, stamped, rounds, rejections, retractions, bargaining);
  }

  Facts asking(Terms terms, Limits stamped) {
    return counted(Ask.of(terms), stamped, rounds, rejections, retractions, bargaining);
  }

  /** Other terms, which are a round (rule 6). */
  Facts offered(Terms terms, String by) {
    boolean same = RequesterFirst.samePart(terms(), terms);
    return counted(
        Ask.of(terms), limits, rounds + 1, rejections, retractions, bargaining.offered(by, same));
  }

  /** One round more on the same terms. */
  Facts returned() {
    return counted(ask, limits, rounds + 1, rejections, retractions, bargaining);
  }

  /** Other terms that are no round (rule 6): a settlement, or what was missing. */
  Facts restated(Terms terms) {
    return on(terms, rejections, bargaining);
  }

  Facts rejected(Terms again) {
    return on(again, rejections + 1, bargaining);
  }

  /** The requester's own part is confirmed. */
  Facts requesterMet(Terms bound) {
    return on(bound, rejections, bargaining.met());
  }

  Facts requesterDelivered(Delivery own) {
    return on(terms(), rejections, bargaining.delivered(own));
  }

  Facts retracted() {
    return counted(ask, limits, rounds, rejections, retractions + 1, bargaining.settled(false));
  }

  Facts delivered(Delivery delivery) {
    return recorded(
        about, escalation, settledBefore, Bargaining.more(deliveries, delivery), wishes, shadow);
  }

  /** A case of its own; what was only observed ends with it. */
  Facts escalated() {
    return recorded(about, escalation + 1, settledBefore, deliveries, List.of(), null);
  }

  Facts observed(Occurrence occurrence) {
    return recorded(about, escalation, settledBefore, deliveries, wishes, occurrence);
  }

  Facts wished(Pending wish) {
    return recorded(
        about, escalation, settledBefore, deliveries, Bargaining.more(wishes, wish), shadow);
  }

  /** A case decided: by a settlement or otherwise, of lateness or of something else. */
  Facts answered(boolean settled, boolean late) {
    return recorded(about, escalation, settledBefore || late, deliveries, List.of(), shadow)
        .counted(ask, limits, rounds, rejections, retractions, bargaining.settled(settled));
  }

  private Facts on(Terms terms, int newRejections, Bargaining newBargaining) {
    return counted(Ask.of(terms), limits, rounds, newRejections, retractions, newBargaining);
  }

  /** The same with other things around it. */
  Facts around(About other) {
    return recorded(other, escalation, settledBefore, deliveries, wishes, shadow);
  }

  private Facts counted(
      Ask newAsk,
      @Nullable Limits newLimits,
      int newRounds,
      int newRejections,
      int newRetractions,
      Bargaining newBargaining) {
    return new Facts(
        id,
        title,
        urgency,
        requester,
        counterpart,
        newAsk,
        createdAt,
        newRounds,
        newRejections,
        newRetractions,
        escalation,
        settledBefore,
        newLimits,
        deliveries,
        wishes,
        about,
        newBargaining,
        shadow);
  }

  private Facts recorded(
      About newAbout,
      int newEscalation,
      boolean settled,
      List<Delivery> newDeliveries,
      List<Pending> newWishes,
      @Nullable Occurrence newShadow) {
    return new Facts(
        id,
        title,
        urgency,
        requester,
        counterpart,
        ask,
        createdAt,
        rounds,
        rejections,
        retractions,
        newEscalation,
        settled,
        limits,
        newDeliveries,
        newWishes,
        newAbout,
        bargaining,
        newShadow);
  }
}
