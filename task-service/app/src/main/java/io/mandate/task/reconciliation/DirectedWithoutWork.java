package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check;
import io.mandate.task.directives.Mending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A task is DIRECTED exactly while the work ordered for it is open; all tasks are gone through. */
@ApplicationScoped
class DirectedWithoutWork implements Check {
  private static final String WORKLESS =
      """
      select page.id, page.state = 'DIRECTED' and d.id is null
      from (select id, state from task where id > :after order by id limit :most) as page
        left join directive d on d.task_id = page.id and d.state = 'OPEN'
      order by page.id
      """;

  private final Rows rows;
  private final Mending mending;

  DirectedWithoutWork(Rows rows, Mending mending) {
    this.rows = rows;
    this.mending = mending;
  }

  @Override
  public String name() {
    return "directed-without-work";
  }

  @Override
  public String finds() {
    return "A task is DIRECTED, and no work ordered for it is open.";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public Slice look(UUID after) {
    return rows.lookedThrough(WORKLESS, after);
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return mending.close(broken);
  }
}
