package io.mandate.task.tasks;

import io.mandate.hierarchy.api.Scope;
import io.mandate.task.api.Actor;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** For which side of a task the caller acts, beside its moves. */
@ApplicationScoped
class Sides {
  private final Authority authority;
  private final Standing standing;

  Sides(Authority authority, Standing standing) {
    this.authority = authority;
    this.standing = standing;
  }

  /** Either side's people. @return who does it, for the record */
  Actor member(Facts facts) {
    return standing.belongsTo(facts.counterpart())
        ? authority.actor()
        : authority.requireDraft(facts.requester());
  }

  /**
   * A side's head, and where he lets them who handles the task for him or helps.
   *
   * @throws io.mandate.platform.problem.Problem {@code not-yours-to-do} for everybody else
   */
  Mover of(Facts facts, Accompanying.By by) {
    for (String party : List.of(facts.counterpart(), facts.requester())) {
      if (takesPart(facts, party, by)) {
        return new Mover(party, authority.actor());
      }
    }
    boolean asked = standing.belongsTo(facts.counterpart());
    String own = asked ? facts.counterpart() : facts.requester();
    String other = asked ? facts.requester() : facts.counterpart();
    return new Mover(own, authority.requireAnswer(own, Scope.ANSWER, other));
  }

  /** One of the side's own people whom it brought in, and who may do this. */
  private boolean takesPart(Facts facts, String party, Accompanying.By by) {
    return standing.belongsTo(party)
        && facts.about().people().stream()
            .filter(one -> one.party().equals(party) && standing.is(one.person()))
            .anyMatch(one -> by.allows(one.role()));
  }
}
