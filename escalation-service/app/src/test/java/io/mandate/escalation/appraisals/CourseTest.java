package io.mandate.escalation.appraisals;

import static io.mandate.escalation.appraisals.Scenes.NOON;
import static io.mandate.escalation.appraisals.Scenes.by;
import static io.mandate.escalation.appraisals.Scenes.clock;
import static io.mandate.escalation.appraisals.Scenes.course;
import static io.mandate.escalation.appraisals.Scenes.empty;
import static io.mandate.escalation.appraisals.Scenes.only;
import static io.mandate.escalation.appraisals.Scenes.opened;
import static io.mandate.escalation.appraisals.Scenes.org;
import static io.mandate.escalation.appraisals.Scenes.propose;
import static io.mandate.escalation.appraisals.Scenes.proposed;
import static io.mandate.escalation.appraisals.Scenes.seat;
import static io.mandate.escalation.appraisals.Scenes.timeRunsOut;
import static io.mandate.escalation.appraisals.Scenes.tree;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.escalation.api.AppraisalDecision;
import io.mandate.escalation.api.AppraisalDuty;
import io.mandate.escalation.api.Appraising.AppraisalClimbed;
import io.mandate.escalation.api.Appraising.AppraisalDecided;
import io.mandate.escalation.api.Appraising.AppraisalLapsed;
import io.mandate.escalation.api.Appraising.AppraisalOpened;
import io.mandate.escalation.api.Appraising.AppraisalProposed;
import io.mandate.escalation.api.VoidCause;
import io.mandate.escalation.appraisals.AppraisalState.Decided;
import io.mandate.escalation.appraisals.AppraisalState.Lapsed;
import io.mandate.escalation.appraisals.AppraisalState.Voided;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-17")
class CourseTest {

  @Test
  void it_opens_for_the_direct_superior_with_a_window_of_his_unit() {
    var turn = requireNonNull(course(org(), NOON).open(empty(), Scenes.A));

    var told = (AppraisalOpened) only(turn);
    assertThat(told.subject()).isEqualTo("a");
    assertThat(told.standing()).isEqualTo("A/HEAD");
    assertThat(told.proposer()).isEqualTo(seat("V"));
    assertThat(told.due()).isEqualTo(clock(turn.subject())).isAfter(NOON);
    assertThat(AppraisalTodos.of(turn.subject()))
        .extracting("holder", "kind")
        .containsExactly(tuple("V/HEAD", "PROPOSE_APPRAISAL"));
  }

  @Test
  void the_top_person_has_a_record_and_no_appraisal() {
    assertThat(course(org(), NOON).open(empty(), new Subject("t", "T/HEAD"))).isNull();
  }

  @Test
  void one_proposes_and_another_decides() {
    var subject = opened();

    var proposal = (AppraisalProposed) only(propose(subject, "V"));
    assertThat(proposal.decider()).isEqualTo(seat("S"));
    assertThat(AppraisalTodos.of(subject))
        .extracting("holder", "kind")
        .containsExactly(tuple("S/HEAD", "DECIDE_APPRAISAL"));
    var decision =
        (AppraisalDecided)
            only(
                course(org(), NOON)
                    .decide(subject, seat("S"), AppraisalDecision.UPHELD, "so it is", by("s")));

    assertThat(decision.decision()).isEqualTo(AppraisalDecision.UPHELD);
    assertThat(subject.state()).isInstanceOf(Decided.class);
    assertThat(AppraisalTodos.of(subject)).isEmpty();
  }

  @Test
  @Tag("rule-24")
  void where_the_direct_superior_is_silent_the_adjudicator_may_propose_in_a_window_of_his_own() {
    var subject = opened();
    var due = clock(subject);

    var climbed = (AppraisalClimbed) timeRunsOut(subject, org(), Duration.ofHours(5));

    assertThat(climbed.at()).isEqualTo(due);
    assertThat(climbed.duty()).isEqualTo(AppraisalDuty.PROPOSAL);
    assertThat(climbed.from()).isEqualTo(seat("V"));
    assertThat(climbed.to()).isEqualTo(seat("S"));
    assertThat(requireNonNull(subject.state().clock()).start())
        .isEqualTo(due.plus(Duration.ofHours(5)));
    var proposal = (AppraisalProposed) only(propose(subject, "S"));
    assertThat(proposal.decider()).isEqualTo(seat("T"));
  }

  @Test
  void it_lapses_when_both_are_silent() {
    var subject = opened();
    var _ = timeRunsOut(subject);
    var due = clock(subject);

    var lapsed = (AppraisalLapsed) timeRunsOut(subject);

    assertThat(lapsed.from()).isEqualTo(seat("S"));
    assertThat(lapsed.at()).isEqualTo(due);
    assertThat(subject.state()).isEqualTo(new Lapsed(AppraisalDuty.PROPOSAL, null, due));
  }

  @Test
  void it_lapses_at_once_where_the_adjudicator_was_the_silent_one_or_there_is_none() {
    assertThat(timeRunsOut(opened(empty("V/HEAD")))).isInstanceOf(AppraisalLapsed.class);
    assertThat(timeRunsOut(opened(empty(null)))).isInstanceOf(AppraisalLapsed.class);
  }

  @Test
  void a_clock_never_names_an_empty_office() {
    var subject = opened();
    var headless = tree().head("T", "t").head("V", "v").head("A", "a");

    assertThat(timeRunsOut(subject, headless, Duration.ZERO)).isInstanceOf(AppraisalLapsed.class);
  }

  @Test
  void undecided_it_climbs_and_lapses_at_the_top() {
    var subject = proposed();

    var climbed = (AppraisalClimbed) timeRunsOut(subject);
    assertThat(climbed.duty()).isEqualTo(AppraisalDuty.DECISION);
    assertThat(climbed.from()).isEqualTo(seat("S"));
    assertThat(climbed.to()).isEqualTo(seat("T"));
    var lapsed = (AppraisalLapsed) timeRunsOut(subject);

    assertThat(lapsed.duty()).isEqualTo(AppraisalDuty.DECISION);
    assertThat(lapsed.from()).isEqualTo(seat("T"));
    assertThat(subject.state().name()).isEqualTo(AppraisalState.Name.LAPSED);
  }

  @Test
  void what_no_longer_counts_is_closed_and_what_is_over_stays_as_it_is() {
    var subject = proposed();
    var course = course(org(), NOON);

    assertThat(course.annul(subject, VoidCause.REVOKED, by("s"), NOON).events()).hasSize(1);
    assertThat(subject.state()).isInstanceOf(Voided.class);
    assertThat(course.annul(subject, VoidCause.ANNULLED, by("s"), NOON).events()).isEmpty();
    assertThat(subject.state())
        .extracting(state -> ((Voided) state).cause())
        .isEqualTo(VoidCause.REVOKED);
  }
}
