package io.mandate.hierarchy.org;

import io.mandate.platform.identity.Caller;
import io.mandate.platform.identity.Role;
import jakarta.enterprise.context.RequestScoped;

/** Who is put on record for what this request does: codes only, never a name. */
@RequestScoped
public class Actor {
  private final Caller caller;

  Actor(Caller caller) {
    this.caller = caller;
  }

  /** The person's code; for who is nobody in the organisation, {@code role:} and the role. */
  public String name() {
    var person = caller.person();
    if (person != null) {
      return person;
    }
    for (var role : Role.values()) {
      if (caller.has(role)) {
        return "role:" + role.group();
      }
    }
    return "unknown";
  }
}
