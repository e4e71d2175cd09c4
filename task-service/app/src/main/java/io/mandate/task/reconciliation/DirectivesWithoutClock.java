package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check;
import io.mandate.task.directives.Mending;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Ordered work that is open has a clock, the earliest of its parts'; a part that waits for others
 * has theirs. An index that is empty while it holds tells at once.
 */
@ApplicationScoped
class DirectivesWithoutClock implements Check {
  private static final String CLOCKLESS =
      """
      select id from directive where id > :after and state = 'OPEN' and due_at is null
      order by id limit :most
      """;

  private final Rows rows;
  private final Mending mending;

  DirectivesWithoutClock(Rows rows, Mending mending) {
    this.rows = rows;
    this.mending = mending;
  }

  @Override
  public String name() {
    return "directives-without-clock";
  }

  @Override
  public String finds() {
    return "Ordered work is open, though all its parts have ended or nothing would happen to them.";
  }

  @Override
  public Slice look(UUID after) {
    return rows.broken(CLOCKLESS, after);
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return mending.mend(broken);
  }
}
