package io.mandate.escalation.cases;

import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
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
 * @param barred a second settlement after OVERDUE needs the adjudicator's assent, which cannot be
 *     given yet: wishes stay pending, and he rules
 * @param delivery number of the last delivery on record
 */
record Bargain(
    Set<String> assents,
    boolean agreed,
    boolean barred,
    @Nullable Integer delivery,
    List<Pending> wishes) {

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
        List.of());
  }

  /** The same after this wish: an assent, or a delivery on record. */
  Bargain with(WishMade made, Dossier dossier) {
    var more = new ArrayList<>(wishes);
    more.add(new Pending(made.wishId(), made.wish(), made.party()));
    var assented = new TreeSet<>(assents);
    if (made.wish() == Wish.ACCEPTANCE && dossier.sides().contains(made.party())) {
      assented.add(made.party());
    }
    return new Bargain(assented, agreed, barred, delivered(made, dossier), more);
  }

  /**
   * What the last wish brings about; null when it has to wait.
   *
   * @param now a settlement on terms needs a due date after it
   */
  @Nullable Closing closedBy(WishMade made, Dossier dossier, Instant now) {
    return switch (made.wish()) {
      case ACCEPTANCE -> onTerms(dossier, now);
      case CONFIRMATION -> onDelivery(made, dossier);
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

  private @Nullable Closing onTerms(Dossier dossier, Instant now) {
    var both = assents.containsAll(dossier.sides());
    var possible = both && !barred && dossier.terms().due().isAfter(now);
    return possible ? new Closing.OnTerms(ids(Wish.ACCEPTANCE)) : null;
  }

  private @Nullable Closing onDelivery(WishMade made, Dossier dossier) {
    if (delivery == null || barred || !made.party().equals(dossier.requester())) {
      return null;
    }
    return new Closing.OnDelivery(delivery, ids(Wish.DELIVERY, Wish.CONFIRMATION));
  }

  private @Nullable Closing withdrawal(WishMade made, Dossier dossier) {
    var allowed = !agreed && made.party().equals(dossier.requester());
    return allowed ? new Closing.Withdrawal(List.of(made.wishId())) : null;
  }

  private List<UUID> ids(Wish... kinds) {
    var wanted = Set.of(kinds);
    return wishes.stream().filter(w -> wanted.contains(w.wish())).map(Pending::wishId).toList();
  }

  /** How the parties, or ops, end a case without a ruling; each names the wishes it fulfils. */
  sealed interface Closing {
    List<UUID> wishes();

    record OnTerms(List<UUID> wishes) implements Closing {}

    record OnDelivery(int delivery, List<UUID> wishes) implements Closing {}

    record Withdrawal(List<UUID> wishes) implements Closing {}

    record Annulment(List<UUID> wishes) implements Closing {}
  }
}
