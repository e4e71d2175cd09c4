package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who sees a task, and whose move it is. */
@ApplicationScoped
public class Readers {
  private final Tasks tasks;
  private final Authority authority;

  Readers(Tasks tasks, Authority authority) {
    this.tasks = tasks;
    this.authority = authority;
  }

  /** The task if the caller sees it, else 404. */
  public Task require(UUID id) {
    Task task = tasks.require(id);
    if (!sees(task)) {
      throw Problem.of(PlatformProblems.NOT_FOUND);
    }
    return task;
  }

  /** Both sides' people and chains; a draft its own side's people alone. */
  public boolean sees(Task task) {
    Facts facts = task.facts();
    return task.life().status() == Status.DRAFT
        ? authority.readsDrafts(facts.requester())
        : authority.reads(List.of(facts.requester(), facts.counterpart()));
  }

  /** Whose move it is. @return who makes it, for the record */
  Actor requireMove(Move move, Task task) {
    Facts facts = task.facts();
    return switch (move.side()) {
      case DRAFTER -> authority.requireDraft(facts.requester());
      case REQUESTER ->
          authority.requireAnswer(facts.requester(), move.scope(), facts.counterpart());
      case COUNTERPART ->
          authority.requireAnswer(facts.counterpart(), move.scope(), facts.requester());
      case NOBODY -> throw new IllegalArgumentException(move + " is no move of a party");
    };
  }
}
