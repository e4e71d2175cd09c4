package io.mandate.task.directives;

import io.mandate.hierarchy.api.Party;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Evasion;
import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import io.mandate.task.org.Moment;
import io.mandate.task.org.OrgProblems;
import io.mandate.task.tasks.DueDates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a superior's own order must say (rules 2, 10): a party under him, something that can be
 * handed over, a date. A ruling's was checked where it was ruled.
 *
 * @param superior who orders it
 * @param field of the list in the request that says it
 */
record Commission(String superior, String field, Moment moment) {

  /**
   * Checks these orders each for itself.
   *
   * @param others of the same directive, whose parties' codes say nothing about the work either
   */
  void check(List<Order> orders, List<Order> others) {
    for (int i = 0; i < orders.size(); i++) {
      requireForm(orders.get(i).party(), at(i));
    }
    Set<String> names = names(orders);
    names.addAll(names(others));
    for (int i = 0; i < orders.size(); i++) {
      checkParty(orders.get(i).party(), at(i));
      checkDue(orders.get(i), at(i));
      checkDeliverable(orders.get(i), names, at(i));
    }
  }

  void checkDue(Order order, String at) {
    if (!order.due().isAfter(moment.at())) {
      throw incomplete(at + ".due", "due-past");
    }
    if (DueDates.tooFar(order.due(), moment.at())) {
      throw incomplete(at + ".due", "due-too-far");
    }
  }

  /** To "coordinate" or "support" is nothing that could be handed over. */
  void checkDeliverable(Order order, Set<String> names, String at) {
    if (!Evasion.orders(order.deliverable(), names)) {
      throw Problem.of(WorkProblems.ORDER_EVADES).violation(at + ".deliverable", "order-evades");
    }
  }

  private void checkParty(String party, String at) {
    if (!moment.org().exists(party)) {
      throw Problem.of(OrgProblems.NO_SUCH_PARTY)
          .with("party", party)
          .violation(at + ".party", "no-such-party");
    }
    if (!moment.org().commands(superior, party)) {
      throw Problem.of(WorkProblems.NOT_UNDER_YOU)
          .with("party", party)
          .violation(at + ".party", "not-under-you");
    }
  }

  /**
   * Checks how all parts of a directive wait for each other.
   *
   * @param before how many of them are not in the request
   */
  void checkInputs(List<Inputs.Part> parts, int before) {
    Inputs.Finding finding = Inputs.fault(parts);
    if (finding == null) {
      return;
    }
    String at = finding.number() > before ? at(finding.number() - 1 - before) : "body.changes";
    throw switch (finding.fault()) {
      case CYCLIC_INPUTS ->
          Problem.of(WorkProblems.CYCLIC_INPUTS)
              .with("number", finding.number())
              .violation(at + ".inputs", "cyclic-inputs");
      case NO_SUCH_INPUT -> incomplete(at + ".inputs", "no-such-input");
      case DUE_BEFORE_INPUT -> incomplete(at + ".due", "due-before-input");
      case SECOND_ASSEMBLER -> incomplete(at + ".assembler", "second-assembler");
    };
  }

  /** Codes that say nothing about the work. */
  static Set<String> names(List<Order> orders) {
    Set<String> names = new HashSet<>();
    for (Order order : orders) {
      names.add(order.party());
      names.add(Party.parse(order.party()).unit());
    }
    return names;
  }

  private static void requireForm(String party, String at) {
    try {
      var _ = Party.parse(party);
    } catch (IllegalArgumentException _) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation(at + ".party", "party-form");
    }
  }

  static Problem incomplete(String field, String code) {
    return Problem.of(WorkProblems.ORDER_INCOMPLETE).violation(field, code);
  }

  private String at(int index) {
    return "body." + field + "[" + index + "]";
  }
}
