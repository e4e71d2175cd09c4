package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Relation;
import io.mandate.task.api.OrgInFlight.TaskMovedToLine;
import io.mandate.task.api.TaskLife.TaskReceived;
import io.mandate.task.api.Todo;
import io.mandate.task.org.Clock;
import io.mandate.task.org.Moment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The org changed under it: the parties are peers no more, and it ended. Who commands now, or both
 * heads where nobody does, have it to sort out until they sign for it.
 *
 * @param relation how the requester stands to the counterpart
 * @param unsigned the parties whose heads have not signed for it
 */
public record MovedToLine(Relation relation, List<String> unsigned, Instant at)
    implements TaskState {
  public MovedToLine {
    unsigned = List.copyOf(unsigned);
  }

  /** What a step comes to, if the parties of a task that waits for one of them are no peers. */
  static Step lookedAtAgain(Step made, Moment moment) {
    Facts task = made.facts();
    Relation relation = moment.org().relation(task.requester(), task.counterpart());
    return concerns(made.next(), task) && relation != Relation.PEER
        ? made.then(step(task, relation, moment))
        : made;
  }

  /** What a case settled goes on while it is done (rule 8). */
  private static boolean concerns(TaskState state, Facts task) {
    boolean doing = state instanceof Agreed || state instanceof Delivered;
    return state instanceof Waiting && !(doing && task.bargaining().settled());
  }

  private static Step step(Facts task, Relation relation, Moment moment) {
    List<String> heads = heads(task, relation);
    return Step.to(new MovedToLine(relation, heads, moment.at()), task)
        .saying(
            todos ->
                new TaskMovedToLine(
                    task.id(), moment.actor(), moment.at(), relation.name(), heads, todos));
  }

  private static List<String> heads(Facts task, Relation relation) {
    return switch (relation) {
      case SUPERIOR, SAME_HEAD, SELF -> List.of(task.requester());
      case SUBORDINATE -> List.of(task.counterpart());
      case TANGLED, UNRELATED -> List.of(task.requester(), task.counterpart());
      case PEER -> throw new IllegalArgumentException("peers go on");
    };
  }

  @Override
  public Status status() {
    return Status.MOVED_TO_LINE;
  }

  @Override
  public @Nullable Clock clock() {
    return null;
  }

  @Override
  public List<Todo> todos(Facts task) {
    return unsigned.stream()
        .map(
            party -> new Todo(Holders.of(party), Todo.Kind.SORT_OUT, task.id(), task.title(), null))
        .toList();
  }

  @Override
  public Move.Side turn(Move move, Facts task) {
    if (move != Move.RECEIPT || unsigned.isEmpty()) {
      return move.side();
    }
    return unsigned.size() > 1
        ? Move.Side.EITHER
        : unsigned.contains(task.requester()) ? Move.Side.REQUESTER : Move.Side.COUNTERPART;
  }

  @Override
  public Step receive(Facts task, String party, Moment moment) {
    if (!unsigned.contains(party)) {
      return receive(task, moment);
    }
    var left = unsigned.stream().filter(other -> !other.equals(party)).toList();
    return Step.to(new MovedToLine(relation, left, at), task)
        .saying(todos -> new TaskReceived(task.id(), moment.actor(), moment.at(), todos));
  }
}
