package io.mandate.hierarchy.org;

import io.mandate.platform.idempotency.ReplayAuthority;
import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import io.mandate.platform.problem.PlatformProblems;
import io.mandate.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

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
   * A delegation is its delegator's own, or the administrators', to give and to end.
   *
   * @param person who is acted for; null: the caller himself
   * @return who is acted for
   */
  public String requireDelegator(@Nullable String person) {
    var own = caller.person();
    if (person == null && own == null && caller.has(Role.ORG_ADMIN)) {
      throw Problem.of(PlatformProblems.INVALID_REQUEST).violation("body.delegator", "not-null");
    }
    var delegator = person == null ? own : person;
    if (delegator == null || !(caller.has(Role.ORG_ADMIN) || delegator.equals(own))) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
    return delegator;
  }

  /**
   * Every POST of this service but questions is the administrators', except delegations, which all
   * may read; who repeats a request is who sent it. The platform's own are guarded by the
   * operators' role before.
   */
  @Override
  public void check(String path) {
    if (!path.startsWith("/api/v1/delegations")
        && !caller.has(Role.ORG_ADMIN)
        && !caller.has(Role.OPS)) {
      throw Problem.of(PlatformProblems.FORBIDDEN);
    }
  }
}
