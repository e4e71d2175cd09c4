package io.mandate.escalation.cases.schedule;

import io.mandate.escalation.cases.Following;
import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Walk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open cases follow the org. */
@ApplicationScoped
class OrgFollower implements Walk {
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
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> after(UUID id, int limit) {
    return cases.after(id, limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    cases.follow(ids);
  }

  @Override
  public void arrived() {
    cases.arrived();
  }

  @Override
  public @Nullable Duration untilNext() {
    return cases.untilNext();
  }
}
