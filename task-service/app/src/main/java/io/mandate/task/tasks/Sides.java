package io.mandate.task.tasks;

import io.mandate.task.api.Actor;
import io.mandate.task.org.Authority;
import io.mandate.task.org.Standing;
import jakarta.enterprise.context.ApplicationScoped;

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
}
