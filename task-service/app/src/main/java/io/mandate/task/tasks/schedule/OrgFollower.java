package io.mandate.task.tasks.schedule;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Walk;
import io.mandate.task.tasks.Reorganisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through who is still a peer of whom, and who heads what, whenever the org changed. */
@ApplicationScoped
class OrgFollower implements Walk {
  private final Reorganisation reorganisation;
  private final Org org;

  OrgFollower(Reorganisation reorganisation, Org org) {
    this.reorganisation = reorganisation;
    this.org = org;
  }

  @Override
  public String name() {
    return "reorganisation";
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> after(UUID id, int limit) {
    return reorganisation.after(id, limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    reorganisation.settle(ids);
  }

  @Override
  public void arrived() {
    reorganisation.settled();
  }

  @Override
  public @Nullable Duration untilNext() {
    return reorganisation.isUnsettled() ? Duration.ZERO : null;
  }
}
