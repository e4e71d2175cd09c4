package io.mandate.task.directives;

import static io.mandate.task.directives.Ordering.day;
import static io.mandate.task.directives.Ordering.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.Power;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Judge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What who coordinates may do, and what becomes of it when he does not, or may no more. */
@Tag("rule-12")
class LeadTest {
  private static final UUID MANDATE = new UUID(7, 7);
  private final Ordering work = led(null, Power.JUDGE);

  @BeforeEach
  void judges() {
    work.org.judges(
        new Judge("A/HEAD", "a", 9, 9),
        new Judge("S/HEAD", "s", 1, 2),
        new Judge("T/HEAD", "t", 2, 4));
  }

  @Test
  void with_the_power_to_judge_he_judges_the_parts_of_others_and_it_is_on_record() {
    work.deliver(2);
    assertThat(work.part(2).judgeOffice()).isEqualTo("A/HEAD");

    var judged = (AssignmentJudged) work.judge(2, Verdict.EMPTY).getFirst();

    assertThat(judged.mandate()).isEqualTo(MANDATE);
  }

  @Test
  @Tag("rule-14")
  void his_own_part_and_that_of_a_unit_he_heads_are_judged_by_the_adjudicator() {
    work.deliver(1);
    assertThat(work.part(1).judgeOffice()).isEqualTo("S/HEAD");
    assertThat(((AssignmentJudged) work.judge(1, Verdict.EMPTY).getFirst()).mandate()).isNull();

    work.org.judges(new Judge("A/HEAD", "b", 9, 9), new Judge("S/HEAD", "s", 1, 2));
    work.deliver(2);
    assertThat(work.part(2).judgeOffice()).isEqualTo("S/HEAD");
  }

  @Test
  @Tag("rule-16")
  void what_he_leaves_unjudged_passes_to_the_adjudicator_without_inaction() {
    work.deliver(2);

    var passed = climbed(work.timeRunsOut());
    assertThat(passed.from()).isEqualTo("A/HEAD");
    assertThat(passed.inaction()).isFalse();
    assertThat(passed.toOffice()).isEqualTo("S/HEAD");
    assertThat(climbed(work.timeRunsOut()).inaction()).isTrue();
  }

  @Test
  void when_the_mandate_is_over_what_waits_for_him_passes_to_the_adjudicator_at_once() {
    work.deliver(2);

    assertThat(work.directive.endLead(new UUID(0, 0), work.moment("s"))).isEmpty();
    var passed = climbed(work.directive.endLead(MANDATE, work.moment("s")));
    assertThat(passed.toOffice()).isEqualTo("S/HEAD");
    assertThat(passed.inaction()).isFalse();
    assertThat(((AssignmentJudged) work.judge(2, Verdict.EMPTY).getFirst()).mandate()).isNull();
    work.deliver(1);
    assertThat(work.part(1).judgeOffice()).isEqualTo("S/HEAD");
  }

  @Test
  void a_verdict_given_before_the_revocation_arrived_stands() {
    work.deliver(2);
    work.judge(2, Verdict.EMPTY);

    assertThat(work.directive.endLead(MANDATE, work.moment("s"))).isEmpty();
    assertThat(work.part(2).work().judged()).isNotNull();
  }

  @Test
  @Tag("rule-24")
  void after_its_date_a_mandate_gives_nothing_noticed_or_not() {
    var dated = led(day(3), Power.JUDGE);
    dated.org.judges(new Judge("A/HEAD", "a", 9, 9), new Judge("S/HEAD", "s", 1, 2));
    dated.deliver(2);
    dated.now = day(3);

    assertThatThrownBy(() -> dated.judge(2, Verdict.EMPTY)).hasMessageContaining("power-not-lent");
    dated.deliver(1);
    assertThat(dated.part(1).judgeOffice()).isEqualTo("S/HEAD");
  }

  @Test
  void a_mandate_gives_exactly_its_powers() {
    var date = change(2, null, day(5));
    var words = change(2, "the map", null);
    var more = new Amendment("needed", List.of(), List.of(order("B", 4)));

    allowed(lead(Power.SET_DUE), date);
    refused("power-not-lent", lead(Power.SET_DUE), words);
    refused("power-not-lent", lead(Power.SET_DUE), more);
    allowed(lead(Power.ASSIGN), words);
    allowed(lead(Power.ASSIGN), more);
    refused("power-not-lent", lead(Power.ASSIGN, Power.JUDGE), date);
    refused("own-work", lead(Power.SET_DUE), change(1, null, day(5)));
  }

  private void allowed(Lead lead, Amendment amendment) {
    lead.requireFor(amendment, work.directive.assignments(), work.now);
  }

  private void refused(String problem, Lead lead, Amendment amendment) {
    assertThatThrownBy(() -> allowed(lead, amendment)).hasMessageContaining(problem);
  }

  private static Amendment change(int number, @Nullable String deliverable, @Nullable Instant due) {
    return new Amendment(
        "needed", List.of(new Amendment.Change(number, deliverable, null, due)), List.of());
  }

  private static Lead lead(Power... powers) {
    return new Lead(MANDATE, "A", Set.of(powers), null);
  }

  private static Ordering led(@Nullable Instant until, Power... powers) {
    return new Ordering(
        new Lead(MANDATE, "A", Set.of(powers), until), order("A", 6), order("B", 6));
  }

  private static JudgementClimbed climbed(List<TaskEvent> said) {
    assertThat(said).hasExactlyElementsOfTypes(JudgementClimbed.class);
    return (JudgementClimbed) said.getFirst();
  }
}
