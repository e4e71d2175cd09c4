package io.mandate.escalation.appraisals;

import io.mandate.escalation.timeline.Timeline;
import io.mandate.escalation.todos.Todos;
import io.mandate.hierarchy.api.OrgChart;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what happened to appraisals on record: timeline, events and to-dos, in sets. One statement
 * each, however many appraisals they are about.
 */
@ApplicationScoped
class Docket {
  private final Appraisals appraisals;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Todos todos;

  Docket(Appraisals appraisals, Timeline timeline, Outbox outbox, Todos todos) {
    this.appraisals = appraisals;
    this.timeline = timeline;
    this.outbox = outbox;
    this.todos = todos;
  }

  /**
   * @param opened the new ones among the turns' appraisals
   * @param chart the org they were decided on
   */
  void enter(List<Appraisal> opened, List<Turn> turns, OrgChart chart) {
    var eventful = turns.stream().filter(turn -> !turn.events().isEmpty()).toList();
    if (eventful.isEmpty()) {
      return;
    }
    var lines = lines(eventful);
    var subjects = eventful.stream().map(Turn::subject).distinct().toList();
    // What no longer counts makes room for another appraisal of the same verdict.
    appraisals.flush();
    appraisals.persist(opened);
    appraisals.flush();
    timeline.write(Timeline.Of.APPRAISAL, lines, chart);
    outbox.add(events(eventful, chart.version()));
    todos.replace(
        Todos.Source.APPRAISAL,
        subjects.stream().map(Appraisal::id).toList(),
        subjects.stream().flatMap(subject -> AppraisalTodos.of(subject).stream()).toList());
  }

  /** Numbers the events; the numbers are part of the row, so this comes before its flush. */
  private static List<Timeline.Line> lines(List<Turn> turns) {
    var lines = new ArrayList<Timeline.Line>();
    for (var turn : turns) {
      var subject = turn.subject();
      var number = subject.number(turn.events().size());
      for (var event : turn.events()) {
        var type = event.getClass().getSimpleName();
        lines.add(
            new Timeline.Line(subject.id(), number++, type, event.actor(), event.at(), event));
      }
    }
    return lines;
  }

  private static List<OutgoingEvent> events(List<Turn> turns, long basis) {
    return turns.stream()
        .flatMap(turn -> turn.events().stream())
        .map(
            event ->
                new OutgoingEvent(
                    event.taskId().toString(), event.getClass().getSimpleName(), event, basis))
        .toList();
  }
}
