package io.mandate.platform.reconcile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One way through all rows of a check. Used by one thread. */
final class Round {
  private static final int SHOWN = 10;

  private final Check check;
  private final Set<UUID> found = new LinkedHashSet<>();
  private final Set<UUID> mended = new LinkedHashSet<>();
  private UUID at = new UUID(0, 0);
  private boolean over;

  Round(Check check) {
    this.check = check;
  }

  Check check() {
    return check;
  }

  /** Whether all rows were looked at. */
  boolean isOver() {
    return over;
  }

  /** The broken ones of the next rows. */
  List<UUID> look() {
    if (over) {
      return List.of();
    }
    var slice = check.look(at);
    if (slice.upTo() instanceof UUID last) {
      at = last;
    } else {
      over = true;
    }
    found.addAll(slice.broken());
    return slice.broken();
  }

  void mended(Collection<UUID> rows) {
    mended.addAll(rows);
  }

  int foundCount() {
    return found.size();
  }

  int mendedCount() {
    return mended.size();
  }

  /** Some of those found, those first that were not mended. */
  List<UUID> examples() {
    var examples = new LinkedHashSet<>(found);
    examples.removeAll(mended);
    examples.addAll(found);
    return examples.stream().limit(SHOWN).toList();
  }
}
