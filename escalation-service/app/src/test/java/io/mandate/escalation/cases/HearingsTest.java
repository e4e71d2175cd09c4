package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.org;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.escalation.api.Actor;
import io.mandate.escalation.api.EscalationEvent.HearingEnded;
import io.mandate.escalation.api.EscalationEvent.StatementMade;
import io.mandate.escalation.api.Proceedings.PartiesSummoned;
import io.mandate.escalation.api.Proceedings.QuestionAsked;
import io.mandate.hierarchy.api.OrgBuilder;
import io.mandate.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-9")
class HearingsTest {

  @Test
  void the_hearing_ends_when_both_sides_have_spoken() {
    var subject = open();

    assertThat(said(speak(subject, "a", org()))).hasOnlyElementsOfType(StatementMade.class);
    var facts = said(speak(subject, "b", org()));

    assertThat(facts.getLast())
        .isInstanceOfSatisfying(HearingEnded.class, ended -> assertThat(ended.waived()).isEmpty());
    assertThat(subject.state()).isInstanceOf(Deliberating.class);
  }

  @Test
  void a_head_in_between_is_heard_but_does_not_speak_for_the_party() {
    var subject = open();

    var _ = speak(subject, "v", org());
    var _ = speak(subject, "w", org());

    assertThat(subject.state())
        .isInstanceOfSatisfying(Hearing.class, hearing -> assertThat(hearing.spoken()).isEmpty());
  }

  @Test
  void for_a_party_without_a_head_the_first_above_it_speaks() {
    var subject = open();
    var org = tree().head("S", "s").head("V", "v").head("W", "w").head("B", "b");

    var _ = speak(subject, "v", org);

    assertThat(((Hearing) subject.state()).spoken()).containsExactly("A");
  }

  @Test
  void who_stands_on_no_side_has_no_say() {
    for (var person : List.of("s", "t", "a2", "stranger")) {
      assertThatThrownBy(() -> speak(open(), person, org()))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.type()).isEqualTo(CaseProblems.NOT_YOUR_SIDE));
    }
  }

  @Test
  void speaking_gives_no_new_version_but_the_end_of_the_hearing_does() {
    var subject = open();
    var version = subject.version();

    var _ = speak(subject, "a", org());
    assertThat(subject.version()).isEqualTo(version);
    var _ = speak(subject, "b", org());
    assertThat(subject.version()).isEqualTo(version + 1);
  }

  @Test
  void a_question_extends_the_hearing_once_and_has_to_be_answered_before_it_ends_early() {
    var subject = open();
    var end = clock(subject);
    var _ = speak(subject, "a", org());

    var asked = (QuestionAsked) said(ask(subject, "A")).getFirst();
    assertThat(asked.hearingEnds()).isEqualTo(clock(subject)).isAfter(end);
    assertThat(asked.parties()).containsExactly("A");
    var extended = clock(subject);
    var _ = ask(subject, "B");
    assertThat(clock(subject)).isEqualTo(extended);

    var _ = speak(subject, "b", org());
    assertThat(subject.state()).isInstanceOf(Hearing.class);
    var _ = speak(subject, "a", org());
    assertThat(subject.state()).isInstanceOf(Deliberating.class);
  }

  @Test
  void who_owes_an_answer_when_the_hearing_ends_has_waived_it() {
    var subject = open();
    var _ = speak(subject, "a", org());
    var _ = ask(subject, "A");

    var ended =
        (HearingEnded) said(new Course(above(), clock(subject)).catchUp(subject)).getFirst();

    assertThat(ended.waived()).containsExactly("A", "B");
  }

  @Test
  void before_the_meeting_the_hearing_does_not_end_early() {
    var subject = open();
    var meeting = NOON.plus(Duration.ofDays(3));
    assertThatThrownBy(() -> summon(open(), NOON)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> summon(open(), NOON.plus(Duration.ofDays(5))))
        .isInstanceOf(Problem.class);

    assertThat(said(summon(subject, meeting))).singleElement().isInstanceOf(PartiesSummoned.class);
    assertThat(CaseTodos.of(subject))
        .filteredOn("kind", "APPEAR")
        .extracting("holder", "due")
        .containsExactly(tuple("A/HEAD", meeting), tuple("B/HEAD", meeting));
    var _ = speak(subject, "a", org());
    var _ = speak(subject, "b", org());
    assertThat(subject.state()).isInstanceOf(Hearing.class);
  }

  @Test
  void nothing_is_asked_after_the_hearing_nor_of_others_than_the_parties() {
    var subject = open();
    assertThatThrownBy(() -> ask(subject, "V")).isInstanceOf(Problem.class);
    var _ = speak(subject, "a", org());
    var _ = speak(subject, "b", org());

    assertThatThrownBy(() -> ask(subject, "B"))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type()).isEqualTo(CaseProblems.ILLEGAL_MOVE));
  }

  private static List<Fact> ask(Case subject, String side) {
    return new Hearings(above(), NOON).ask(subject, List.of(side), 1, Actor.person("s"));
  }

  private static List<Fact> summon(Case subject, Instant meeting) {
    return new Hearings(above(), NOON).summon(subject, meeting, 1, Actor.person("s"));
  }

  private static Instant clock(Case subject) {
    return ((CaseState.Open) subject.state()).clock().at();
  }

  private static List<Fact> speak(Case subject, String person, OrgBuilder org) {
    var above = above(org, NOON);
    var speaker = Speaker.of(person, subject, above.chart(), null);
    return new Hearings(above, NOON).speak(subject, speaker, 1, Actor.person(person));
  }
}
