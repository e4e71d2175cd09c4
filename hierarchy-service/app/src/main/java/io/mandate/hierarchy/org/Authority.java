package io.mandate.hierarchy.org;

import io.mandate.platform.idempotency.ReplayAuthority;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;

/**
 * Who may see what beyond the roles that each operation names. The structure of the org, codes and
 * names are for everybody in it: one has to know whom one asks. E-mail and labels are for the
 * person himself, the org's administrators, and systems that write to him.
 */
@RequestScoped
public class Authority implements ReplayAuthority {
  private final Caller caller;

  Authority(Caller caller) {
    this.caller = caller;
  }

  public boolean mayReadContact(String person) {
    return caller.has(Role.ORG_ADMIN) || caller.has(Role.SYSTEM) || person.equals(caller.person());
  }

  /**
   * Every POST of this service but questions is the administrators'. The platform's own are guarded
   * by the operators' role before.
   */
  @Override
  public void check(String path) {
    if (!caller.has(Role.ORG_ADMIN) && !caller.has(Role.OPS)) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
  }
}
