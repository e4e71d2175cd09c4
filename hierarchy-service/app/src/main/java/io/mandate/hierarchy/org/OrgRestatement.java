package io.mandate.hierarchy.org;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.platform.outbox.Outbox;
import io.mandate.platform.outbox.OutgoingEvent;
import io.mandate.platform.outbox.Restatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says the whole org again, ended things too, and then that it is complete: only then does anybody
 * see it, and what only the lost time knew is gone. Each page locks the org, so that changes made
 * meanwhile are in order with it.
 */
@ApplicationScoped
class OrgRestatement implements Restatement {
  /**
   * More versions than are ever lost: others may wait for one of those, and what they decided on it
   * must not look later than what they decide from now on.
   */
  private static final long VERSIONS_AN_EPOCH = 1_000_000;

  private final ChangeSets changeSets;
  private final OrgHistory history;
  private final Outbox outbox;

  OrgRestatement(ChangeSets changeSets, OrgHistory history, Outbox outbox) {
    this.changeSets = changeSets;
    this.history = history;
    this.outbox = outbox;
  }

  @Override
  public @Nullable String restate(int epoch, @Nullable String after, int limit) {
    var changes = changeSets.begin(epoch * VERSIONS_AN_EPOCH);
    var page = history.lastSaid(after == null ? "" : after, limit);
    say(page, changes.version());
    if (page.size() == limit) {
      return page.getLast().key();
    }
    changeSets.end(changes, "role:ops", "restatement in epoch " + epoch, epoch);
    return null;
  }

  private void say(List<HierarchyEvent> page, long basis) {
    outbox.add(
        page.stream()
            .map(event -> new OutgoingEvent(event.key(), event.type(), event, basis))
            .toList());
  }
}
