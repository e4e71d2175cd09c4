package io.mandate.escalation.cases;

import io.mandate.escalation.api.OfferedTerms;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Terms;
import io.mandate.task.api.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the parties can still agree on by themselves (rule 20), and the wishes that came so far.
 *
 * @param assents parties that assented to the terms on the table; having offered them is assent
 * @param agreed whether they were bound when it escalated
 * @param barred a second settlement after OVERDUE needs the adjudicator's assent: until then it
 *     waits
 * @param delivery number of the last delivery on record
 * @param offer the last that was made on the case; null while the terms of the task stand
 * @param withdrawing whether the requester asked to withdraw what was agreed
 * @param proven it has evidence for every criterion (rule 13)
 */
record Bargain(
    Set<String> assents,
    boolean agreed,
    boolean barred,
    @Nullable Integer delivery,
    List<Pending> wishes,
    @Nullable Offer offer,
    boolean withdrawing,
    boolean proven) {

  /** A wish that has not been fulfilled. */
  record Pending(UUID wishId, Wish wish, String party) {}

  Bargain {
    assents = Set.copyOf(assents);
    wishes = List.copyOf(wishes);
  }

  static Bargain of(TaskUnresolved told) {
    var delivery = told.delivery();
    return new Bargain(
        told.offeredBy() == null ? Set.of() : Set.of(told.offeredBy()),
        told.agreed(),
        told.cause() == Cause.OVERDUE && told.settledBefore(),
        delivery == null ? null : delivery.number(),
        List.of(),
        null,
        false,
        delivery != null && delivery.proves(told.terms().criteria().size()));
  }

  /** The same with this side's offer in place of the one that stood; having made it is assent. */
  Bargain offered(String side, OfferedTerms terms, Instant at) {
    var next = new Offer(offerNumber() + 1, side, terms, at);
    return new Bargain(Set.of(side), agreed, barred, delivery, wishes, next, withdrawing, proven);
  }

  Bargain assented(String side) {
    var more = new TreeSet<>(assents);
    more.add(side);
    return new Bargain(more, agreed, barred, delivery, wishes, offer, withdrawing, proven);
  }

  /** The adjudicator has assented to a second settlement. */
  Bargain unbarred() {
    return new Bargain(assents, agreed, false, delivery, wishes, offer, withdrawing, proven);
  }

  Bargain withdrawal() {
    return new Bargain(assents, agreed, barred, delivery, wishes, offer, true, proven);
  }

  int offerNumber() {
    return offer == null ? 0 : offer.number();
  }

  /** Whose terms are on the table; null when nobody offered any. */
  @Nullable String offerer(Dossier dossier) {
    return offer == null ? dossier.offeredBy() : offer.by();
  }

  /** The terms on the table. */
  Terms terms(Dossier dossier) {
    return offer == null
        ? dossier.terms()
        : dossier
            .terms()
            .delivering(offer.terms().what(), offer.terms().criteria(), offer.terms().due());
  }

  /** Whether the requester asked to withdraw, here or as a wish. */
  boolean withdrawalAsked(Dossier dossier) {
    return withdrawing || wished(Wish.WITHDRAWAL, dossier.requester());
  }

  /** The same after this wish: an assent to the terms that the task shows, or a delivery. */
  Bargain with(WishMade made, Dossier dossier) {
    var more = new ArrayList<>(wishes);
    more.add(new Pending(made.wishId(), made.wish(), made.party()));
    var assented = new TreeSet<>(assents);
    if (made.wish() == Wish.ACCEPTANCE && offer == null && dossier.sides().contains(made.party())) {
      assented.add(made.party());
    }
    return new Bargain(
        assented,
        agreed,
        barred,
        delivered(made, dossier),
        more,
        offer,
        withdrawing,
        proven(made, dossier));
  }

  /**
   * What the last wish brings about; null when it has to wait.
   *
   * @param now a settlement on terms needs a due date after it
   */
  @Nullable Closing closedBy(WishMade made, Dossier dossier, Instant now) {
    return switch (made.wish()) {
      case ACCEPTANCE -> onTerms(dossier, now);
      case CONFIRMATION -> made.party().equals(dossier.requester()) && !barred ? confirmed() : null;
      case WITHDRAWAL -> withdrawal(made, dossier);
      case ANNULMENT -> new Closing.Annulment(List.of(made.wishId()));
      case DELIVERY -> null;
    };
  }

  private @Nullable Integer delivered(WishMade made, Dossier dossier) {
    var handedOver = made.delivery();
    var bound = made.wish() == Wish.DELIVERY && made.party().equals(dossier.counterpart());
    return bound && handedOver != null ? Integer.valueOf(handedOver.number()) : delivery;
  }

  private boolean proven(WishMade made, Dossier dossier) {
    var handedOver = made.delivery();
    return handedOver == null || made.wish() != Wish.DELIVERY
        ? proven
        : handedOver.proves(dossier.terms().criteria().size());
  }

  /** A settlement on the terms on the table; null while something is wanting. */
  @Nullable Closing onTerms(Dossier dossier, Instant now) {
    return barred ? null : agreedTerms(dossier, now);
  }

  /** What both sides are ready to settle on, were it not for the bar; null when on nothing. */
  @Nullable Closing ready(Dossier dossier, Instant now) {
    var terms = agreedTerms(dossier, now);
    var confirmed = confirmedAfterDelivery(dossier);
    return terms == null && confirmed ? confirmed() : terms;
  }

  private @Nullable Closing agreedTerms(Dossier dossier, Instant now) {
    var both = assents.containsAll(dossier.sides());
    var possible = both && terms(dossier).due().isAfter(now);
    var made = offer == null ? null : offer.terms();
    var fulfilled = offer == null ? ids(Wish.ACCEPTANCE) : List.<UUID>of();
    return possible ? new Closing.OnTerms(fulfilled, made) : null;
  }

  private @Nullable Closing confirmed() {
    return delivery == null
        ? null
        : new Closing.OnDelivery(delivery, ids(Wish.DELIVERY, Wish.CONFIRMATION));
  }

  /** A confirmation that came before the last delivery does not mean it. */
  private boolean confirmedAfterDelivery(Dossier dossier) {
    return wishes.reversed().stream()
        .filter(one -> one.wish() == Wish.CONFIRMATION || one.wish() == Wish.DELIVERY)
        .findFirst()
        .filter(last -> last.wish() == Wish.CONFIRMATION)
        .filter(last -> last.party().equals(dossier.requester()))
        .isPresent();
  }

  private boolean wished(Wish wish, String side) {
    return wishes.stream().anyMatch(one -> one.wish() == wish && one.party().equals(side));
  }

  private @Nullable Closing withdrawal(WishMade made, Dossier dossier) {
    var allowed = !agreed && made.party().equals(dossier.requester());
    return allowed ? new Closing.Withdrawal(List.of(made.wishId()), null) : null;
  }

  /** The pending wishes of these kinds. */
  List<UUID> ids(Wish... kinds) {
    var wanted = Set.of(kinds);
    return wishes.stream().filter(w -> wanted.contains(w.wish())).map(Pending::wishId).toList();
  }

  /** How the parties, or ops, end a case without a ruling; each names the wishes it fulfils. */
  sealed interface Closing {
    List<UUID> wishes();

    /**
     * @param terms what they agreed on, where it is not what the task states
     */
    record OnTerms(List<UUID> wishes, @Nullable OfferedTerms terms) implements Closing {}

    record OnDelivery(int delivery, List<UUID> wishes) implements Closing {}

    /**
     * @param effortCounted see {@link io.mandate.escalation.api.EscalationEvent.CaseWithdrawn}
     */
    record Withdrawal(List<UUID> wishes, @Nullable Boolean effortCounted) implements Closing {}

    record Annulment(List<UUID> wishes) implements Closing {}
  }
}
