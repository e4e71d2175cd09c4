package io.mandate.escalation.cases;

import io.mandate.escalation.api.Order;
import io.mandate.hierarchy.api.Party;
import io.mandate.hierarchy.api.Superior;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Evasion;
import io.mandate.task.api.Inputs;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the parts of ruled work must say, each for itself and of each other (rules 10, 15). */
record Assigning(Above org, Case subject, Superior by, Instant now) {
  /** As far as any window of a policy reaches: task-service takes no later date. */
  static final Duration FURTHEST = Duration.ofDays(3660);

  void check(List<Order> orders) {
    for (int i = 0; i < orders.size(); i++) {
      checkPart(orders.get(i), field(i));
    }
    var finding = Inputs.fault(orders.stream().map(Assigning::part).toList());
    if (finding != null) {
      throw problem(finding);
    }
  }

  /** Each with the inputs that it names, or that its assembler needs. */
  static List<Order> withInputs(List<Order> orders) {
    var inputs = Inputs.of(orders.stream().map(Assigning::part).toList());
    return java.util.stream.IntStream.range(0, orders.size())
        .mapToObj(i -> withInputs(orders.get(i), inputs.get(i)))
        .toList();
  }

  private static Order withInputs(Order order, List<Integer> inputs) {
    return new Order(
        order.assignmentId(),
        order.party(),
        order.deliverable(),
        order.criteria(),
        order.due(),
        inputs,
        order.assembler(),
        order.resources());
  }

  private static Inputs.Part part(Order order) {
    return new Inputs.Part(
        order.inputs(), Objects.requireNonNullElse(order.assembler(), false), order.due());
  }

  private static Problem problem(Inputs.Finding finding) {
    var field = field(finding.number() - 1);
    return switch (finding.fault()) {
      case CYCLIC_INPUTS ->
          Problem.of(CaseProblems.CYCLIC_INPUTS)
              .with("number", finding.number())
              .violation(field + ".inputs", "cyclic-inputs");
      case NO_SUCH_INPUT -> incomplete(field + ".inputs", "no-such-input");
      case DUE_BEFORE_INPUT -> incomplete(field + ".due", "due-before-input");
      case SECOND_ASSEMBLER -> incomplete(field + ".assembler", "second-assembler");
    };
  }

  private void checkPart(Order order, String field) {
    var party = party(order, field);
    if (!org.chart().hasUnit(party.unit())) {
      throw incomplete(field + ".party", "no-such-unit");
    }
    if (!org.mayOrder(by, party, subject.dossier())) {
      throw Problem.of(CaseProblems.NOT_UNDER_ADJUDICATOR)
          .with("party", order.party())
          .violation(field + ".party", "not-under-adjudicator");
    }
    if (!order.due().isAfter(now)) {
      throw incomplete(field + ".due", "due-past");
    }
    if (order.due().isAfter(now.plus(FURTHEST))) {
      throw incomplete(field + ".due", "due-too-far");
    }
    if (!Evasion.orders(order.deliverable(), names())) {
      throw Problem.of(CaseProblems.RULING_EVADES)
          .violation(field + ".deliverable", "ruling-evades");
    }
  }

  private static Problem incomplete(String field, String code) {
    return Problem.of(CaseProblems.RULING_INCOMPLETE).violation(field, code);
  }

  private static String field(int index) {
    return "body.assignments[" + index + "]";
  }

  private static Party party(Order order, String field) {
    try {
      return Party.parse(order.party());
    } catch (IllegalArgumentException e) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST)
          .violation(field + ".party", "party-form", e.getMessage());
    }
  }

  private Set<String> names() {
    var names = new HashSet<>(subject.dossier().sides());
    subject.dossier().parties().forEach(party -> names.add(party.unit()));
    return names;
  }
}
