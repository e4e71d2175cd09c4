package io.mandate.task.directives;

import io.mandate.task.api.Inputs;
import io.mandate.task.api.Order;
import io.mandate.task.org.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An amendment of ordered work (rule 11): what is judged stays, what was to be judged needs a new
 * date, and all parts still fit each other. It is checked whole before anything changes.
 */
record Amending(Directive directive, String superior, Moment moment) {

  /** Changes and adds. @return the orders of the changed parts as they are now */
  List<Order> make(Amendment amendment) {
    Map<Integer, Order> changed = changed(amendment.changes());
    check(amendment.added(), changed);
    changed.forEach((number, order) -> part(number).amend(order, moment.at()));
    amendment.added().forEach(order -> directive.add(Progress.issued(order, moment.at())));
    Dependents.begin(directive.assignments(), moment);
    return List.copyOf(changed.values());
  }

  private Map<Integer, Order> changed(List<Amendment.Change> changes) {
    Set<String> names = Commission.names(orders(Map.of()));
    Map<Integer, Order> changed = new TreeMap<>();
    for (int i = 0; i < changes.size(); i++) {
      Amendment.Change change = changes.get(i);
      changed.put(change.number(), changed(change, names, "body.changes[" + i + "]"));
    }
    return changed;
  }

  private Order changed(Amendment.Change change, Set<String> names, String at) {
    if (change.number() > directive.assignments().size()) {
      throw Commission.incomplete(at + ".number", "no-such-part");
    }
    Assignment part = part(change.number());
    part.require(AssignmentMove.AMENDMENT);
    if (part.state() == AssignmentState.TO_JUDGE && change.due() == null) {
      throw Commission.incomplete(at + ".due", "due-after-judgement");
    }
    Order other = change.of(part.order());
    Commission commission = new Commission(superior, "changes", moment);
    if (change.due() != null) {
      commission.checkDue(other, at);
    }
    commission.checkDeliverable(other, names, at);
    return other;
  }

  /** Checks what is added, and how all parts then wait for each other. */
  private void check(List<Order> added, Map<Integer, Order> changed) {
    Commission commission = new Commission(superior, "added", moment);
    List<Order> all = orders(changed);
    int before = all.size();
    commission.check(added, all);
    all.addAll(added);
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
        throw Commission.incomplete(at, "input-ended");
      }
    }
  }

  private Assignment part(int number) {
    return directive.assignments().get(number - 1);
  }

  private List<Order> orders(Map<Integer, Order> changed) {
    List<Order> orders = new ArrayList<>();
    for (Assignment part : directive.assignments()) {
      orders.add(changed.getOrDefault(part.place(), part.order()));
    }
    return orders;
  }
}
