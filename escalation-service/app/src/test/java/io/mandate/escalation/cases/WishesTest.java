package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.delivery;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.unresolved;
import static io.mandate.escalation.cases.Fixtures.wish;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseAnnulled;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.task.api.Cause;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-20")
class WishesTest {
  private static final WishMade ACCEPT_B = wish(Wish.ACCEPTANCE, "B", null);

  @Test
  void accepting_the_other_sides_terms_settles_while_their_due_date_is_ahead() {
    var settled = (CaseSettled) take(open(), ACCEPT_B).getFirst();

    assertThat(settled.on()).isEqualTo(CaseSettled.On.TERMS);
    assertThat(settled.wishes()).containsExactly(ACCEPT_B.wishId());
  }

  @Test
  void terms_whose_due_date_has_passed_settle_nothing() {
    var tooLate = later(Duration.ofDays(31));

    assertThat(take(open(), ACCEPT_B, tooLate)).isEmpty();
  }

  @Test
  void accepting_ones_own_terms_settles_nothing() {
    assertThat(take(open(), wish(Wish.ACCEPTANCE, "A", null))).isEmpty();
  }

  @Test
  void without_an_offer_both_sides_have_to_assent() {
    var subject = open(unresolved(Cause.DISPUTED, null, true, false, null));

    assertThat(take(subject, ACCEPT_B)).isEmpty();
    assertThat(take(subject, wish(Wish.ACCEPTANCE, "A", null)))
        .singleElement()
        .isInstanceOf(CaseSettled.class);
  }

  @Test
  void a_delivery_and_its_confirmation_settle_on_the_delivery() {
    var subject = open();

    assertThat(take(subject, wish(Wish.DELIVERY, "B", delivery(1)))).isEmpty();
    var settled = (CaseSettled) take(subject, wish(Wish.CONFIRMATION, "A", null)).getFirst();

    assertThat(settled.on()).isEqualTo(CaseSettled.On.DELIVERY);
    assertThat(settled.delivery()).isEqualTo(1);
    assertThat(settled.wishes()).hasSize(2);
  }

  @Test
  void a_delivery_already_on_record_can_be_confirmed() {
    var subject = open(unresolved(Cause.IGNORED, "A", true, false, delivery(3)));

    var settled = (CaseSettled) take(subject, wish(Wish.CONFIRMATION, "A", null)).getFirst();

    assertThat(settled.delivery()).isEqualTo(3);
  }

  @Test
  void a_confirmation_needs_a_delivery_and_the_requester() {
    assertThat(take(open(), wish(Wish.CONFIRMATION, "A", null))).isEmpty();
    var delivered = open(unresolved(Cause.IGNORED, "A", true, false, delivery(3)));
    assertThat(take(delivered, wish(Wish.CONFIRMATION, "B", null))).isEmpty();
  }

  @Test
  void a_second_settlement_after_overdue_waits_for_the_adjudicator() {
    var subject = open(unresolved(Cause.OVERDUE, "A", true, true, null));

    assertThat(take(subject, ACCEPT_B)).isEmpty();
    assertThat(subject.bargain().wishes()).hasSize(1);
  }

  @Test
  void the_requester_may_withdraw_but_not_what_was_agreed() {
    var withdrawal = wish(Wish.WITHDRAWAL, "A", null);

    assertThat(take(open(), withdrawal)).singleElement().isInstanceOf(CaseWithdrawn.class);
    assertThat(take(open(), wish(Wish.WITHDRAWAL, "B", null))).isEmpty();
    var agreed = open(unresolved(Cause.OVERDUE, "A", true, false, null));
    assertThat(take(agreed, withdrawal)).isEmpty();
    assertThat(agreed.state().open()).isTrue();
  }

  @Test
  void ops_may_annul() {
    assertThat(take(open(), wish(Wish.ANNULMENT, "role:ops", null)))
        .singleElement()
        .isInstanceOf(CaseAnnulled.class);
  }

  @Test
  void a_wish_that_comes_after_the_case_has_closed_is_kept_as_late() {
    var subject = open();
    var _ = take(subject, wish(Wish.WITHDRAWAL, "A", null));

    var facts = new Wishes(NOON).take(subject, ACCEPT_B);

    assertThat(facts).singleElement().extracting(Fact::type).isEqualTo("WishTooLate");
    assertThat(subject.state()).isInstanceOf(CaseState.Withdrawn.class);
  }

  private static List<EscalationEvent> take(Case subject, WishMade wish) {
    return take(subject, wish, NOON.plusSeconds(60));
  }

  private static List<EscalationEvent> take(Case subject, WishMade wish, Instant at) {
    return said(new Wishes(at).take(subject, wish));
  }
}
