package io.mandate.escalation.cases;

import io.mandate.escalation.todos.OpenTodo;
import io.mandate.escalation.todos.Todos;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.TaskSubmitted;
import io.mandate.task.api.TaskLife.TaskUnresolved;
import io.mandate.task.api.TaskLife.WishMade;
import io.mandate.task.api.Todo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One batch of what task-service said, applied in memory and written at once. */
public final class Intake {
  private final Above org;
  private final Instant now;
  private final Map<UUID, Case> known;
  private final List<Case> opened = new ArrayList<>();
  private final Set<Case> asked = new LinkedHashSet<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Dealing> dealings = new ArrayList<>();
  private final Map<UUID, List<OpenTodo>> todos = new LinkedHashMap<>();

  Intake(Above org, Instant now, Map<UUID, Case> known) {
    this.org = org;
    this.now = now;
    this.known = known;
  }

  /**
   * @throws IllegalArgumentException when it makes no sense: the event is parked
   */
  public void hear(TaskEvent event) {
    if (event instanceof TaskUnresolved unresolved) {
      unresolved(unresolved);
    } else if (event instanceof WishMade wish) {
      wish(wish);
    }
    if (Dealing.tells(event)) {
      dealings.add(new Dealing(event, now));
    }
    todos.put(event.taskId(), Stream.concat(own(event), told(event)).toList());
  }

  /**
   * Exactly one case for one id: said again, it changes nothing and is answered with how the case
   * stands. The first answer may be lost with task-service's database.
   */
  private void unresolved(TaskUnresolved told) {
    var found = known.get(told.caseId());
    if (found != null) {
      if (!opened.contains(found)) {
        asked.add(found);
      }
      return;
    }
    var turn = new Opening(org).open(told, now);
    known.put(told.caseId(), turn.subject());
    opened.add(turn.subject());
    turns.add(turn);
  }

  private void wish(WishMade wish) {
    var subject = known.get(wish.caseId());
    if (subject == null) {
      throw new IllegalArgumentException("no case " + wish.caseId() + " was ever opened");
    }
    turns.add(new Turn(subject, new Course(org, now).catchUp(subject)));
    turns.add(new Turn(subject, new Wishes(now).take(subject, wish)));
  }

  private static Stream<OpenTodo> own(TaskEvent event) {
    return event.todos().stream().map(todo -> of(event, todo));
  }

  private Stream<OpenTodo> told(TaskEvent event) {
    return event instanceof TaskSubmitted task ? HeadsBetween.of(task, org) : Stream.of();
  }

  private static OpenTodo of(TaskEvent event, Todo todo) {
    return new OpenTodo(
        event.taskId(),
        event.taskId(),
        todo.holder(),
        todo.kind().name(),
        todo.subject(),
        todo.title(),
        todo.due(),
        0);
  }

  List<Dealing> dealings() {
    return dealings;
  }

  /** Inserts, timeline, events and to-dos: one batch or statement each. */
  void write(Registry registry) {
    registry.docket().enter(opened, turns, org.chart());
    registry.repetition().say(asked, org.chart().version());
    var all = todos.values().stream().flatMap(List::stream).toList();
    registry.todos().replace(Todos.Source.TASK, todos.keySet(), all);
  }
}
