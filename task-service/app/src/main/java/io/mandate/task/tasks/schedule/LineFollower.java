package io.mandate.task.tasks.schedule;

import io.mandate.hierarchy.replica.Org;
import io.mandate.platform.sweep.Walk;
import io.mandate.task.tasks.FormerPeers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through who is still a peer of whom whenever the org changed. */
@ApplicationScoped
class LineFollower implements Walk {
  private final FormerPeers formerPeers;
  private final Org org;

  LineFollower(FormerPeers formerPeers, Org org) {
    this.formerPeers = formerPeers;
    this.org = org;
  }

  @Override
  public String name() {
    return "former-peers";
  }

  @Override
  public boolean isReady() {
    return org.version() >= 0;
  }

  @Override
  public List<UUID> after(UUID id, int limit) {
    return formerPeers.after(id, limit);
  }

  @Override
  public void fire(List<UUID> ids) {
    formerPeers.settle(ids);
  }

  @Override
  public void arrived() {
    formerPeers.settled();
  }

  @Override
  public @Nullable Duration untilNext() {
    return formerPeers.isUnsettled() ? Duration.ZERO : null;
  }
}
