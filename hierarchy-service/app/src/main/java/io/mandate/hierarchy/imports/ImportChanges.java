package io.mandate.hierarchy.imports;

import io.mandate.hierarchy.api.HierarchyEvent;
import io.mandate.hierarchy.api.HierarchyEvent.OrgVersionReached;
import io.mandate.hierarchy.api.OrgState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a dry run would change of the org, as other services would be told.
 *
 * @param at from when it would hold, or when it was looked at if that was later
 */
public record ImportChanges(Instant at, List<HierarchyEvent> changes) {
  /** Of more the changes are not kept: who turns the whole org over looks at all cases anyway. */
  static final int MOST = 5_000;

  public ImportChanges {
    changes = List.copyOf(changes);
  }

  static ImportChanges between(OrgState before, OrgState after, Instant at) {
    Set<HierarchyEvent> known = new HashSet<>(before.events());
    return new ImportChanges(
        at,
        after.events().stream()
            .filter(event -> !(event instanceof OrgVersionReached) && !known.contains(event))
            .toList());
  }

  boolean areFew() {
    return changes.size() <= MOST;
  }
}
