package io.mandate.task.directives;

import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import io.mandate.task.org.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An amendment of ordered work (rule 11): what is judged stays, what was to be judged needs a new
 * date, and all parts still fit each other.
 */
record Amending(Directive directive, String superior, Moment moment) {

  /** Changes and adds. @return the orders of the changed parts as they are now */
  List<Order> make(Amendment amendment) {
    List<Order> changed = change(amendment.changes());
    check(amendment.added());
    amendment.added().forEach(order -> directive.add(Progress.issued(order, moment.at())));
    Dependents.begin(directive.assignments(), moment);
    return changed;
  }

  private List<Order> change(List<Amendment.Change> changes) {
    Set<String> names = Commission.names(orders());
    List<Order> changed = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      changed.add(change(changes.get(i), names, "body.changes[" + i + "]"));
    }
    return changed;
  }

  private Order change(Amendment.Change change, Set<String> names, String at) {
    List<Assignment> parts = directive.assignments();
    if (change.number() > parts.size()) {
      throw Commission.incomplete(at + ".number", "no-such-part");
    }
    Assignment part = parts.get(change.number() - 1);
    if (part.state() == AssignmentState.TO_JUDGE && change.due() == null) {
      throw Commission.incomplete(at + ".due", "due-after-judgement");
    }
    Order other = change.of(part.order());
    part.amend(other, moment.at());
    Commission commission = new Commission(superior, "changes", moment);
    if (change.due() != null) {
      commission.checkDue(other, at);
    }
    commission.checkDeliverable(other, names, at);
    return other;
  }

  /** Checks what is added, and how all parts then wait for each other. */
  private void check(List<Order> added) {
    Commission commission = new Commission(superior, "added", moment);
    commission.check(added, orders());
    int before = directive.assignments().size();
    List<Order> all = Stream.concat(orders().stream(), added.stream()).toList();
    commission.checkInputs(
        all.stream()
            .map(order -> new Inputs.Part(order.inputs(), order.assembler(), order.due()))
            .toList(),
        before);
    for (int i = 0; i < added.size(); i++) {
      requireLiving(added.get(i), "body.added[" + i + "].inputs");
    }
  }

  private void requireLiving(Order order, String at) {
    for (Assignment part : directive.assignments()) {
      if (order.inputs().contains(part.place()) && part.failed()) {
        throw Problem.of(WorkProblems.ORDER_INCOMPLETE).violation(at, "input-ended");
      }
    }
  }

  private List<Order> orders() {
    return directive.assignments().stream().map(Assignment::order).toList();
  }
}
