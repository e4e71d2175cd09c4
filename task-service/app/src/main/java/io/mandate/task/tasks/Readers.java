package io.mandate.task.tasks;

import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who sees a task, and whose move it is. */
@ApplicationScoped
public class Readers {
  private final Tasks tasks;
  private final Authority authority;
  private final Standing standing;

  Readers(Tasks tasks, Authority authority, Standing standing) {
    this.tasks = tasks;
    this.standing = standing;
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

  /** Both sides' people and chains, and who takes part; a draft its own side's people alone. */
  public boolean sees(Task task) {
    Facts facts = task.facts();
    return task.life().status() == Status.DRAFT
        ? authority.readsDrafts(facts.requester())
        : authority.reads(List.of(facts.requester(), facts.counterpart())) || takesPart(facts);
  }

  private boolean takesPart(Facts facts) {
    return facts.about().people().stream().anyMatch(one -> standing.is(one.person()));
  }

  /** Whose move it is in its state. @return who makes it, for the record, and for whom */
  Mover requireMove(Move move, Task task) {
    Facts facts = task.facts();
    String requester = facts.requester();
    return switch (task.life().turn(move, facts)) {
      case DRAFTER -> new Mover(requester, authority.requireDraft(requester));
      case REQUESTER -> answering(requester, move, facts);
      case COUNTERPART ->
          handles(move, facts)
              ? new Mover(facts.counterpart(), authority.actor())
              : answering(facts.counterpart(), move, facts);
      case EITHER ->
          authority.answers(requester, move.scope())
              ? answering(requester, move, facts)
              : answering(facts.counterpart(), move, facts);
      case SUPERIOR ->
          new Mover(
              authority.requireSuperior(List.of(requester, facts.counterpart())),
              authority.actor());
      case NOBODY -> throw new IllegalArgumentException(move + " is no move of a party");
    };
  }

  private Mover answering(String party, Move move, Facts facts) {
    return new Mover(party, authority.requireAnswer(party, move.scope(), facts.other(party)));
  }

  /** What can be passed on, who handles it may do as well as its head. */
  private boolean handles(Move move, Facts facts) {
    String handler = facts.about().handler(facts.counterpart());
    return move.canBePassedOn()
        && handler != null
        && standing.is(handler)
        && standing.belongsTo(facts.counterpart());
  }
}
