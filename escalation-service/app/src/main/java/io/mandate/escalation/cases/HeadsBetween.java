package io.mandate.escalation.cases;

import io.mandate.escalation.api.Route;
import io.mandate.escalation.todos.OpenTodo;
import io.mandate.hierarchy.api.Party;
import io.mandate.task.api.TaskKind;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import java.util.List;
import java.util.stream.Stream;

/**
 * The heads between the sides and their superior are told, at submission and in a hearing (rule 9).
 */
final class HeadsBetween {
  /** A side below is asked, or goes before a superior: one may act and speak for it. */
  static final String KIND = "STAND_BY";

  private HeadsBetween() {}

  /** Their offices, on the path that was walked to this office. */
  static Stream<String> offices(Route route, String superior) {
    return route.steps().stream()
        .filter(step -> step.person() != null && step.passedOver() == null)
        .filter(step -> !step.offices().contains(superior))
        .map(step -> step.offices().getFirst())
        .distinct();
  }

  /**
   * What a submitted task leaves for them until it moves on; favours are none of their business.
   */
  static Stream<OpenTodo> of(TaskSubmitted task, Above org) {
    var sides = List.of(Party.parse(task.requester()), Party.parse(task.counterpart()));
    var superior = org.chart().nearestSuperior(sides);
    if (superior == null || task.kind() == TaskKind.FAVOUR) {
      return Stream.of();
    }
    var due = task.todos().isEmpty() ? null : task.todos().getFirst().due();
    return offices(Walk.of(org.chart(), sides, superior), superior.office().code())
        .map(
            office ->
                new OpenTodo(
                    task.taskId(),
                    task.taskId(),
                    office,
                    KIND,
                    task.taskId(),
                    task.title(),
                    due,
                    0));
  }
}
