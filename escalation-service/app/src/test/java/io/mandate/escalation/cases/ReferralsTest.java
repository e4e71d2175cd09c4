package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.S;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.org;
import static io.mandate.escalation.cases.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Adjudicator;
import io.mandate.escalation.api.EscalationEvent;
import io.mandate.escalation.api.EscalationEvent.CaseMoved;
import io.mandate.escalation.api.EscalationEvent.CaseStalled;
import io.mandate.escalation.api.Proceedings.CaseReferred;
import io.mandate.escalation.api.ReferralKind;
import io.mandate.hierarchy.api.Deadline;
import io.mandate.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-16")
class ReferralsTest {
  private static final Instant AFTERNOON = later(Duration.ofHours(3));

  @Test
  void a_hearing_goes_on_before_the_next_superior_with_a_fresh_window() {
    var subject = open();

    var referred = (CaseReferred) refer(subject, ReferralKind.UNIT_NOT_MINE).getFirst();

    assertThat(referred.from()).isEqualTo(new Adjudicator("S/HEAD", "s"));
    assertThat(referred.to()).isEqualTo(new Adjudicator("T/HEAD", "t"));
    assertThat(referred.level()).isEqualTo(2);
    assertThat(subject.state()).isInstanceOf(Hearing.class);
    assertThat(clock(subject).start()).isEqualTo(AFTERNOON);
  }

  @Test
  void who_deliberates_leaves_a_fresh_ruling_window_and_no_blame() {
    var subject = open();
    var heard = clock(subject).at();
    var _ = new Course(above(), heard).catchUp(subject);

    assertThat(refer(subject, ReferralKind.RESOURCE_NOT_MINE))
        .singleElement()
        .isInstanceOf(CaseReferred.class);
    assertThat(subject.state()).isInstanceOf(Deliberating.class);
    assertThat(clock(subject).start()).isEqualTo(AFTERNOON);
  }

  @Test
  void at_the_top_only_a_recusal_which_leaves_it_to_the_administrators() {
    var subject = open();
    var _ = refer(subject, ReferralKind.UNIT_NOT_MINE);

    assertThatThrownBy(() -> refer(subject, ReferralKind.UNIT_NOT_MINE))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(CaseProblems.NOBODY_ABOVE));
    var facts = refer(subject, ReferralKind.RECUSAL);

    assertThat(((CaseReferred) facts.getFirst()).to()).isNull();
    assertThat(((CaseStalled) facts.getLast()).inaction()).isFalse();
    assertThat(CaseTodos.of(subject)).extracting("holder").containsExactly("role:org-admin");
  }

  @Test
  void who_referred_it_does_not_get_it_back_but_a_new_holder_does() {
    var subject = open();
    var _ = refer(subject, ReferralKind.UNIT_NOT_MINE);
    var _ = refer(subject, ReferralKind.RECUSAL);

    assertThat(new Course(above(), AFTERNOON).catchUp(subject)).isEmpty();
    var moved =
        said(new Course(above(org().acting("T", "t2"), AFTERNOON), AFTERNOON).catchUp(subject));

    assertThat(((CaseMoved) moved.getFirst()).to()).isEqualTo(new Adjudicator("T/HEAD", "t2"));
    assertThat(subject.state()).isInstanceOf(Hearing.class);
  }

  @Test
  void what_is_stalled_or_closed_is_not_referred() {
    var subject = open();
    subject.become(subject.state().withdraw(new CaseState.Withdrawn(NOON)));

    assertThatThrownBy(() -> refer(subject, ReferralKind.RECUSAL))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(CaseProblems.ILLEGAL_MOVE));
  }

  private static List<EscalationEvent> refer(Case subject, ReferralKind kind) {
    return said(new Referrals(above(), AFTERNOON).refer(subject, kind, "it is so", S));
  }

  private static Deadline clock(Case subject) {
    return ((CaseState.Open) subject.state()).clock();
  }
}
