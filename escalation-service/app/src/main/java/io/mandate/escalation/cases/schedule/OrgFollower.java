package io.mandate.escalation.cases.schedule;

import io.mandate.escalation.cases.Following;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Open cases follow the org. */
@ApplicationScoped
class OrgFollower implements DueWork {
  private final Following cases;
  private final Org org;

  OrgFollower(Following cases, Org org) {
    this.cases = cases;
    this.org = org;
  }

  @Override
  public String name() {
    return "cases-follow-org";
  }

  @Override
  public int sweep(int limit) {
    return org.version() < 0 ? 0 : cases.walk(limit);
  }

  @Override
  public @Nullable Duration untilNext() {
    return org.version() < 0 ? null : cases.untilNext();
  }
}
