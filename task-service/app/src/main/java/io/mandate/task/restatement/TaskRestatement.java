package io.mandate.task.restatement;

import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.platform.outbox.Restatement;
import io.mandate.task.api.Actor;
import io.mandate.task.api.TaskEvent;
import io.mandate.task.api.TaskLife.TaskRestated;
import io.mandate.task.api.Todo;
import io.mandate.task.directives.Directive;
import io.mandate.task.directives.Directives;
import io.mandate.task.org.Moment;
import io.mandate.task.org.Moments;
import io.mandate.task.tasks.Escalated;
import io.mandate.task.tasks.Task;
import io.mandate.task.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says the to-dos of every open task again, and of an escalated one that it is unresolved, which
 * its case answers. Whoever changes a task locks its row before he says so: the page, which holds
 * those locks, is in order with him. Nothing goes on the timeline, since nothing happened.
 */
@ApplicationScoped
class TaskRestatement implements Restatement {
  private static final UUID FIRST = new UUID(0, 0);

  private final Tasks tasks;
  private final Directives directives;
  private final Moments moments;
  private final Outbox outbox;

  TaskRestatement(Tasks tasks, Directives directives, Moments moments, Outbox outbox) {
    this.tasks = tasks;
    this.directives = directives;
    this.moments = moments;
    this.outbox = outbox;
  }

  @Override
  public @Nullable String restate(int epoch, @Nullable String after, int limit) {
    Moment moment = moments.by(Actor.OPS);
    List<Task> page = tasks.openAfter(after == null ? FIRST : UUID.fromString(after), limit);
    Map<UUID, List<Todo>> ordered =
        directives.openOf(page.stream().map(Task::id).toList()).stream()
            .collect(Collectors.toMap(Directive::taskId, directive -> directive.todos(moment)));
    Function<Task, TaskEvent> event =
        task ->
            task.life() instanceof Escalated up
                ? up.restated(task.facts(), moment)
                : asItIs(
                    task, ordered.getOrDefault(task.id(), task.life().todos(task.facts())), moment);
    outbox.add(page.stream().map(task -> outgoing(event.apply(task), moment)).toList());
    return page.size() < limit ? null : page.getLast().id().toString();
  }

  private static TaskRestated asItIs(Task task, List<Todo> todos, Moment moment) {
    String state = task.life().status().name();
    return new TaskRestated(task.id(), moment.actor(), moment.at(), state, todos);
  }

  private static OutgoingEvent outgoing(TaskEvent event, Moment moment) {
    return new OutgoingEvent(
        event.taskId().toString(), event.getClass().getSimpleName(), event, moment.org().version());
  }
}
