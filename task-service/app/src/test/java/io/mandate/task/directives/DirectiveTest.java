package io.mandate.task.directives;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import io.mandate.task.api.Delivery;
import io.mandate.task.api.Evidence;
import io.mandate.task.api.Order;
import io.mandate.task.api.OrderedWork.AssignmentDelivered;
import io.mandate.task.api.OrderedWork.AssignmentJudged;
import io.mandate.task.api.OrderedWork.AssignmentOverdue;
import io.mandate.task.api.OrderedWork.DirectiveClosed;
import io.mandate.task.api.OrderedWork.JudgementClimbed;
import io.mandate.task.api.OrderedWork.JudgementReminded;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.Todo;
import io.mandate.task.api.Urgency;
import io.mandate.task.api.Verdict;
import io.mandate.task.org.Judge;
import io.mandate.task.org.Moment;
import io.mandate.task.org.PaperOrg;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DirectiveTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final UUID OF_A = UUID.randomUUID();
  private static final UUID OF_B = UUID.randomUUID();
  private final PaperOrg org = new PaperOrg();
  private Instant now = START;
  private final Directive directive =
      new Directive(
          UUID.randomUUID(),
          new Ordered(
              UUID.randomUUID(),
              UUID.randomUUID(),
              "Figures",
              Urgency.NORMAL,
              "A",
              "B",
              new Judge("S/HEAD", "s", 1, 2),
              "both are needed",
              START,
              List.of(),
              null),
          List.of(order(OF_A, "A"), order(OF_B, "B")),
          START);

  @Test
  @Tag("rule-15")
  void each_part_has_its_own_verdict_and_the_outcome_names_who_failed() {
    deliver(OF_A);
    deliver(OF_B, proof(1), proof(2));
    assertThat(judge(OF_B, Verdict.MET)).hasExactlyElementsOfTypes(AssignmentJudged.class);

    var closed = (DirectiveClosed) judge(OF_A, Verdict.EMPTY).getLast();

    assertThat(closed.outcome()).isEqualTo(Verdict.EMPTY);
    assertThat(closed.atFault()).containsExactly("A");
    assertThat(directive.state()).isEqualTo(DirectiveState.CLOSED);
    assertThat(directive.dueAt()).isNull();
  }

  @Test
  @Tag("rule-13")
  void met_needs_evidence_for_every_criterion() {
    deliver(OF_B, proof(1));

    assertThatThrownBy(() -> judge(OF_B, Verdict.MET)).hasMessageContaining("met-without-evidence");
  }

  @Test
  @Tag("rule-24")
  void a_due_date_that_passes_goes_to_judgement_dated_from_it() {
    now = START.plus(ofDays(3));
    var said = directive.timeRunsOut(moment("clock"));

    assertThat(said).hasOnlyElementsOfType(AssignmentOverdue.class).hasSize(2);
    assertThat(said.getFirst().at()).isEqualTo(START.plus(ofDays(2)));
    assertThat(directive.dueAt()).isEqualTo(now.plus(PaperOrg.WINDOW));
  }

  @Test
  @Tag("rule-15")
  void late_work_is_taken_once_and_does_not_start_the_judges_window_anew() {
    now = START.plus(ofDays(2));
    directive.timeRunsOut(moment("clock"));
    Instant window = Objects.requireNonNull(directive.dueAt());
    now = now.plusSeconds(60);

    var delivered = (AssignmentDelivered) deliver(OF_A, proof(1), proof(2)).getFirst();

    assertThat(delivered.late()).isTrue();
    assertThat(directive.dueAt()).isEqualTo(window);
    assertThatThrownBy(() -> deliver(OF_A)).hasMessageContaining("illegal-move");
    assertThat(((AssignmentJudged) judge(OF_A, Verdict.MET).getFirst()).late()).isTrue();
  }

  @Test
  @Tag("rule-16")
  void a_verdict_not_given_climbs_with_the_inaction_on_record_and_stalls_at_the_top() {
    deliver(OF_A);
    deliver(OF_B);
    var first = ranOut(JudgementClimbed.class);
    assertThat(first.from()).isEqualTo("S/HEAD");
    assertThat(first.person()).isEqualTo("s");
    assertThat(first.inaction()).isTrue();
    assertThat(first.toOffice()).isEqualTo("T/HEAD");

    var second = ranOut(JudgementClimbed.class);
    assertThat(second.person()).isEqualTo("t");
    assertThat(second.toOffice()).isNull();
    assertThat(second.todos()).extracting(Todo::holder).containsOnly("T/HEAD");
    assertThat(second.todos()).extracting(Todo::due).containsOnlyNulls();

    assertThat(ranOut(JudgementReminded.class).number()).isOne();
    assertThat(ranOut(JudgementReminded.class).number()).isEqualTo(2);
    assertThat(judge(OF_A, Verdict.EMPTY)).hasSize(1);
  }

  @Test
  @Tag("rule-16")
  void a_new_holder_of_the_office_gets_a_fresh_window() {
    deliver(OF_A);
    org.judges(new Judge("S/HEAD", "s2", 1, 2));

    var climbed = ranOut(JudgementClimbed.class);

    assertThat(climbed.inaction()).isFalse();
    assertThat(climbed.toOffice()).isEqualTo("S/HEAD");
  }

  @Test
  @Tag("rule-16")
  void what_stalled_goes_on_before_a_new_superior() {
    deliver(OF_A);
    ranOut(JudgementClimbed.class);
    ranOut(JudgementClimbed.class);
    org.judges(new Judge("T/HEAD", "t2", 2, 4));

    assertThat(ranOut(JudgementClimbed.class).toOffice()).isEqualTo("T/HEAD");
  }

  @Test
  @Tag("rule-14")
  void nobody_judges_the_part_of_a_unit_he_heads() {
    org.answers("S/HEAD");
    deliver(OF_A);

    assertThat(directive.todos(moment("a")))
        .filteredOn(todo -> todo.kind() == Todo.Kind.JUDGE_ASSIGNMENT)
        .extracting(Todo::holder)
        .containsExactly("T/HEAD");
  }

  @Test
  @Tag("rule-24")
  void what_a_unit_without_a_head_owes_goes_to_the_first_above_it() {
    org.withoutHead("A");

    assertThat(directive.todos(moment("a")))
        .extracting(Todo::holder)
        .containsExactly("S/HEAD", "B/HEAD");
  }

  @Test
  void what_is_not_delivered_cannot_be_judged() {
    assertThatThrownBy(() -> judge(OF_A, Verdict.EMPTY))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.values()).containsEntry("state", "ISSUED"));
  }

  @Test
  void a_receipt_is_taken_once() {
    directive.receive(OF_A, moment("a"));

    assertThatThrownBy(() -> directive.receive(OF_A, moment("a")))
        .hasMessageContaining("illegal-move");
  }

  private <T extends TaskEvent> T ranOut(Class<T> type) {
    now = Objects.requireNonNull(directive.dueAt());
    return directive.timeRunsOut(moment("clock")).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private List<TaskEvent> deliver(UUID assignment, Evidence... evidence) {
    var delivery = new Delivery(1, Actor.person("x"), now, "done", List.of(evidence));
    return directive.deliver(assignment, delivery, moment("x"));
  }

  private List<TaskEvent> judge(UUID assignment, Verdict verdict) {
    return directive.judge(assignment, new Finding(verdict, "seen", null, null), moment("s"));
  }

  private Moment moment(String person) {
    return new Moment(Actor.person(person), now, org);
  }

  private Evidence proof(int criterion) {
    return new Evidence(criterion, "https://example.org", null, now);
  }

  private static Order order(UUID id, String party) {
    return new Order(
        id, party, "figures", List.of("signed", "archived"), START.plus(Duration.ofDays(2)));
  }
}
