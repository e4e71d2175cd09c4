package io.mandate.escalation.cases;

import io.mandate.escalation.timeline.Timeline;
import io.mandate.escalation.todos.Todos;
import io.mandate.hierarchy.api.OrgChart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what happened to cases on record: timeline, events and to-dos, in sets. One statement each,
 * however many cases they are about.
 */
@ApplicationScoped
class Docket {
  private final Cases cases;
  private final Timeline timeline;
  private final Announcements announcements;
  private final Todos todos;

  Docket(Cases cases, Timeline timeline, Announcements announcements, Todos todos) {
    this.cases = cases;
    this.timeline = timeline;
    this.announcements = announcements;
    this.todos = todos;
  }

  /**
   * @param chart the org they were decided on
   */
  void enter(List<Turn> turns, OrgChart chart) {
    enter(List.of(), turns, chart);
  }

  /**
   * The same, with the rows of new cases; they are numbered first, so that an insert is enough.
   *
   * @param opened the new ones among the turns' cases
   */
  void enter(List<Case> opened, List<Turn> turns, OrgChart chart) {
    var eventful = turns.stream().filter(turn -> !turn.facts().isEmpty()).toList();
    if (eventful.isEmpty()) {
      return;
    }
    var lines = lines(eventful);
    cases.persist(opened);
    cases.flush();
    timeline.write(Timeline.Of.CASE, lines, chart);
    announcements.say(eventful, chart);
    var subjects = eventful.stream().map(Turn::subject).distinct().toList();
    todos.replace(
        Todos.Source.CASE,
        subjects.stream().map(Case::id).toList(),
        subjects.stream().flatMap(subject -> CaseTodos.of(subject).stream()).toList());
  }

  /** Numbers the facts; the numbers are part of the case's row, so this comes before its flush. */
  private static List<Timeline.Line> lines(List<Turn> turns) {
    var lines = new ArrayList<Timeline.Line>();
    for (var turn : turns) {
      var subject = turn.subject();
      var number = subject.number(turn.facts().size());
      for (var fact : turn.facts()) {
        lines.add(
            new Timeline.Line(
                subject.id(), number++, fact.type(), fact.actor(), fact.at(), fact.data()));
      }
    }
    return lines;
  }
}
