package io.mandate.task.tasks;

import io.mandate.task.api.Delivery;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Urgency;
import io.mandate.task.org.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
    About about) {
  public Facts {
    about = Objects.requireNonNullElse(about, About.FORMAL);
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
        about);
  }

  /** The terms in force, of a task that was submitted. */
  public Terms terms() {
    return ask.stated();
  }

  @Nullable Delivery lastDelivery() {
    return deliveries.isEmpty() ? null : deliveries.getLast();
  }

  Facts edited(String newTitle, Urgency newUrgency, String newCounterpart, Ask newAsk) {
    return new Facts(
        id,
        newTitle,
        newUrgency,
        requester,
        newCounterpart,
        newAsk,
        createdAt,
        rounds,
        rejections,
        retractions,
        escalation,
        settledBefore,
        limits,
        deliveries,
        wishes,
        about);
  }

  /** A favour that is asked; it stays as short as it was stated. */
  Facts asking(Limits stamped) {
    return counted(ask, stamped, rounds, rejections, retractions);
  }

  Facts asking(Terms terms, Limits stamped) {
    return counted(Ask.of(terms), stamped, rounds, rejections, retractions);
  }

  Facts amended(Terms terms) {
    return counted(Ask.of(terms), limits, rounds + 1, rejections, retractions);
  }

  /** A settlement is no round (rule 6). */
  Facts settledOn(Terms terms) {
    return counted(Ask.of(terms), limits, rounds, rejections, retractions);
  }

  Facts rejected(Instant due) {
    return counted(Ask.of(terms().dueBy(due)), limits, rounds, rejections + 1, retractions);
  }

  Facts retracted() {
    return counted(ask, limits, rounds, rejections, retractions + 1);
  }

  Facts delivered(Delivery delivery) {
    return recorded(
        escalation,
        settledBefore,
        Stream.concat(deliveries.stream(), Stream.of(delivery)).toList(),
        wishes);
  }

  Facts escalated() {
    return recorded(escalation + 1, settledBefore, deliveries, List.of());
  }

  Facts wished(Pending wish) {
    return recorded(
        escalation,
        settledBefore,
        deliveries,
        Stream.concat(wishes.stream(), Stream.of(wish)).toList());
  }

  Facts answered(boolean settled) {
    return recorded(escalation, settledBefore || settled, deliveries, List.of());
  }

  private Facts counted(
      Ask newAsk,
      @Nullable Limits newLimits,
      int newRounds,
      int newRejections,
      int newRetractions) {
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
        about);
  }

  private Facts recorded(
      int newEscalation, boolean settled, List<Delivery> newDeliveries, List<Pending> newWishes) {
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
        about);
  }
}
