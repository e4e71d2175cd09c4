package io.mandate.escalation.cases;

import static io.mandate.escalation.cases.Fixtures.NOON;
import static io.mandate.escalation.cases.Fixtures.S;
import static io.mandate.escalation.cases.Fixtures.above;
import static io.mandate.escalation.cases.Fixtures.later;
import static io.mandate.escalation.cases.Fixtures.open;
import static io.mandate.escalation.cases.Fixtures.said;
import static io.mandate.escalation.cases.Fixtures.urgently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.escalation.api.EscalationEvent.CaseRuled;
import io.mandate.escalation.api.Order;
import io.mandate.escalation.api.Outcome;
import io.mandate.hierarchy.api.Office;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.Problem;
import io.mandate.platform.problem.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the parts of one ruling say of each other. */
@Tag("rule-10")
class AssigningTest {
  private static final Superior BY = new Superior("s", Office.head("S"), 2, 4);

  @Test
  @Tag("rule-15")
  void a_part_may_wait_for_parts_that_are_due_before_it() {
    var ruled = rule(order("A", 9, null), order("B", 12, null, 1));

    assertThat(ruled.assignments()).extracting(Order::inputs).containsExactly(List.of(), of(1));
  }

  @Test
  void parts_that_wait_for_each_other_are_refused() {
    refused(CaseProblems.CYCLIC_INPUTS, order("A", 9, null, 2), order("B", 12, null, 1));
    refused(CaseProblems.CYCLIC_INPUTS, order("A", 9, null, 1), order("B", 12, null));
  }

  @Test
  void an_input_is_a_part_of_the_same_ruling_and_due_before_what_waits_for_it() {
    refused(CaseProblems.RULING_INCOMPLETE, order("A", 9, null, 3), order("B", 12, null));
    refused(CaseProblems.RULING_INCOMPLETE, order("A", 12, null), order("B", 12, null, 1));
  }

  @Test
  void an_assembler_that_names_no_input_waits_for_all_the_others() {
    var ruled = rule(order("A", 9, null), order("B", 12, true), order("A", 8, null));

    assertThat(ruled.assignments().get(1).inputs()).containsExactly(1, 3);
    refused(
        CaseProblems.RULING_INCOMPLETE,
        order("A", 12, true, 2),
        order("B", 8, true, 3),
        order("A", 7, null));
  }

  @Test
  void resources_are_granted_with_cooperation_alone() {
    var none =
        new Ruling(
            Outcome.NOT_REQUIRED, "no", List.of(), null, "flood", List.of("a van"), List.of());

    refused(CaseProblems.RULING_INCOMPLETE, none);
    var some =
        new Ruling(
            Outcome.COOPERATE,
            "yes",
            List.of(order("A", 9, null)),
            null,
            "flood",
            List.of("a van"),
            List.of());
    assertThat(rule(some).resources()).containsExactly("a van");
  }

  private static CaseRuled rule(Order... orders) {
    return rule(ruling(orders));
  }

  private static Ruling ruling(Order... orders) {
    return urgently(
        new Ruling(Outcome.COOPERATE, "needed", List.of(orders), null, null, List.of(), List.of()));
  }

  private static CaseRuled rule(Ruling ruling) {
    return (CaseRuled)
        said(new Judgement(above(), NOON).rule(open(), ruling, BY, S, false)).getFirst();
  }

  private static void refused(ProblemType type, Order... orders) {
    refused(type, ruling(orders));
  }

  private static void refused(ProblemType type, Ruling ruling) {
    assertThatThrownBy(() -> rule(ruling))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private static List<Integer> of(Integer... numbers) {
    return List.of(numbers);
  }

  private static Order order(
      String party, int days, @Nullable Boolean assembler, Integer... inputs) {
    return new Order(
        UUID.randomUUID(),
        party,
        "sensors",
        List.of("certificate"),
        later(Duration.ofDays(days)),
        inputs.length == 0 ? null : List.of(inputs),
        assembler,
        null);
  }
}
