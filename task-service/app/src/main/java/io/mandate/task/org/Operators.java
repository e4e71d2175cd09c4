package io.mandate.task.org;

import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import io.mandate.task.api.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Who runs the services: nobody in the organisation, on record as {@code role:ops} (rule 21). */
@ApplicationScoped
public class Operators {
  /** As whom they are on record, and wish. */
  public static final String PARTY = "role:ops";

  private final Caller caller;
  private final Moments moments;

  Operators(Caller caller, Moments moments) {
    this.caller = caller;
    this.moments = moments;
  }

  /** The transaction's moment, if an operator calls. */
  public Moment moment() {
    if (!caller.has(Role.OPS)) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
    return moments.by(new Actor(PARTY, null, caller.principal()));
  }
}
