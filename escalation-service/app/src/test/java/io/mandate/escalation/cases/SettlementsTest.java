package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.delivery;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.unresolved;
import static io.mandate.escalation.cases.Fixtures.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseSettled;
import io.mandate.escalation.api.EscalationEvent.CaseWithdrawn;
import io.mandate.escalation.api.OfferedTerms;
import io.mandate.escalation.api.Proceedings.SettlementAssented;
import io.mandate.escalation.api.Proceedings.SettlementOffered;
import io.mandate.escalation.api.Proceedings.WithdrawalAsked;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import io.mandate.task.api.Cause;
import io.mandate.task.api.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-20")
class SettlementsTest {
  private static final Instant DUE = later(Duration.ofDays(20));
  private static final Settlements NOW = new Settlements(NOON);

  @Test
  void an_offer_replaces_the_one_that_stood_and_the_other_sides_assent_settles_on_it() {
    var subject = open();

    var offered = (SettlementOffered) offer(subject, "B", DUE).getFirst();
    assertThat(offered.number()).isEqualTo(1);
    assertThat(subject.bargain().terms(subject.dossier()).what()).isEqualTo("three sensors");
    refused(CaseProblems.OFFER_REPLACED, () -> assent(subject, "A", 0));
    refused(CaseProblems.ALREADY_ASSENTED, () -> assent(subject, "B", 1));
    var facts = assent(subject, "A", 1);

    assertThat(facts.getFirst()).isInstanceOf(SettlementAssented.class);
    var settled = (CaseSettled) facts.getLast();
    assertThat(settled.terms()).isEqualTo(offered.terms());
    assertThat(subject.state()).isInstanceOf(CaseState.Settled.class);
  }

  @Test
  void the_terms_on_which_it_escalated_are_offer_number_nought() {
    var settled = (CaseSettled) assent(open(), "B", 0).getLast();

    assertThat(settled.terms()).isNull();
  }

  @Test
  void a_wish_accepts_what_the_task_shows_and_no_offer_made_since() {
    var subject = open();
    var _ = offer(subject, "A", DUE);

    assertThat(said(new Wishes(NOON).take(subject, wish(Wish.ACCEPTANCE, "B", null)))).isEmpty();
    assertThat(subject.state().open()).isTrue();
    assertThat(assent(subject, "B", 1).getLast()).isInstanceOf(CaseSettled.class);
  }

  @Test
  void nothing_is_offered_or_settled_for_a_date_that_has_passed() {
    assertThatThrownBy(() -> offer(open(), "A", NOON)).isInstanceOf(Problem.class);
    var subject = open();
    var _ = offer(subject, "A", DUE);

    refused(
        CaseProblems.OFFER_EXPIRED, () -> new Settlements(DUE).assent(subject, "B", 1, actor("b")));
  }

  @Test
  void a_second_settlement_after_overdue_waits_for_the_adjudicators_assent() {
    var subject = open(unresolved(Cause.OVERDUE, "A", true, true, null));
    refused(CaseProblems.NOTHING_TO_ASSENT, () -> NOW.allow(subject, actor("s")));
    var _ = offer(subject, "A", DUE);

    assertThat(assent(subject, "B", 1)).hasOnlyElementsOfType(SettlementAssented.class);
    assertThat(CaseTodos.of(subject))
        .filteredOn("kind", "ASSENT_SETTLEMENT")
        .extracting("holder")
        .containsExactly("S/HEAD");
    var facts = said(NOW.allow(subject, actor("s")));

    assertThat(((SettlementAssented) facts.getFirst()).party()).isNull();
    assertThat(((CaseSettled) facts.getLast()).terms()).isNotNull();
  }

  @Test
  void he_assents_to_a_delivery_that_was_confirmed_after_it_came() {
    var subject = open(unresolved(Cause.OVERDUE, "A", true, true, null));
    var wishes = new Wishes(NOON);
    var _ = wishes.take(subject, wish(Wish.CONFIRMATION, "A", null));
    var _ = wishes.take(subject, wish(Wish.DELIVERY, "B", delivery(1)));
    refused(CaseProblems.NOTHING_TO_ASSENT, () -> NOW.allow(subject, actor("s")));
    var _ = wishes.take(subject, wish(Wish.CONFIRMATION, "A", null));

    var settled = (CaseSettled) said(NOW.allow(subject, actor("s"))).getLast();

    assertThat(settled.delivery()).isEqualTo(1);
  }

  @Test
  void the_requester_withdraws_at_once_what_was_not_agreed() {
    assertThat(said(NOW.withdraw(open(), "A", null, false, actor("a"))))
        .singleElement()
        .isInstanceOfSatisfying(
            CaseWithdrawn.class, gone -> assertThat(gone.effortCounted()).isNull());
    refused(CaseProblems.NOT_YOUR_SIDE, () -> NOW.withdraw(open(), "B", null, false, actor("b")));
  }

  @Test
  void what_was_agreed_is_withdrawn_with_consent_or_with_the_effort_counted() {
    var consented = agreed();
    refused(CaseProblems.NOTHING_TO_ASSENT, () -> NOW.consent(consented, "B", actor("b")));
    assertThat(said(NOW.withdraw(consented, "A", "moved", false, actor("a"))))
        .singleElement()
        .isInstanceOf(WithdrawalAsked.class);
    assertThat(CaseTodos.of(consented)).extracting("kind").contains("CONSENT_WITHDRAWAL");
    refused(CaseProblems.NOT_YOUR_SIDE, () -> NOW.consent(consented, "A", actor("a")));
    assertThat(said(NOW.consent(consented, "B", actor("b"))))
        .singleElement()
        .isInstanceOf(CaseWithdrawn.class);

    assertThat(said(NOW.withdraw(agreed(), "A", null, true, actor("a"))))
        .singleElement()
        .isInstanceOfSatisfying(
            CaseWithdrawn.class, gone -> assertThat(gone.effortCounted()).isTrue());
  }

  @Test
  void a_closed_case_takes_no_offers() {
    var subject = open();
    var _ = NOW.withdraw(subject, "A", null, false, actor("a"));

    refused(CaseProblems.ILLEGAL_MOVE, () -> offer(subject, "A", DUE));
    refused(CaseProblems.ILLEGAL_MOVE, () -> assent(subject, "B", 0));
  }

  @Test
  @Tag("rule-9")
  void a_head_in_between_acts_for_his_side_but_nobody_for_both() {
    var subject = open();

    assertThat(Speaker.acting("v", subject, Fixtures.above().chart())).isEqualTo("A");
    assertThat(Speaker.acting("b", subject, Fixtures.above().chart())).isEqualTo("B");
    refused(
        CaseProblems.NOT_YOUR_SIDE, () -> Speaker.acting("s", subject, Fixtures.above().chart()));
  }

  private static Case agreed() {
    return open(unresolved(Cause.OVERDUE, "A", true, false, null));
  }

  private static List<EscalationEvent> offer(Case subject, String side, Instant due) {
    var terms = new OfferedTerms("three sensors", List.of("certificate"), due);
    return said(NOW.offer(subject, side, terms, actor(side)));
  }

  private static List<EscalationEvent> assent(Case subject, String side, int number) {
    return said(NOW.assent(subject, side, number, actor(side)));
  }

  private static Actor actor(String side) {
    return Actor.person(side);
  }

  private static void refused(ProblemType type, ThrowingCallable move) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
