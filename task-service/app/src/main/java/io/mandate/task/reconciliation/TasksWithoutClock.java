package io.mandate.task.reconciliation;

import io.mandate.platform.reconcile.Check;
import io.mandate.task.tasks.Rewinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What waits for somebody has a due date; an index that is empty while it holds tells at once. */
@ApplicationScoped
class TasksWithoutClock implements Check {
  private static final String CLOCKLESS =
      """
      select id from task
      where id > :after and due_at is null
        and (state in ('OPEN', 'COUNTERED', 'INCOMPLETE', 'AGREED', 'DELIVERED', 'RETURNED')
          or (state = 'DECLINED' and life ->> 'state' = 'DECLINED')
          or (state = 'ESCALATED' and coalesce(life ->> 'opened', 'false') <> 'true'))
      order by id limit :most
      """;

  private final Rows rows;
  private final Rewinding rewinding;

  TasksWithoutClock(Rows rows, Rewinding rewinding) {
    this.rows = rows;
    this.rewinding = rewinding;
  }

  @Override
  public String name() {
    return "tasks-without-clock";
  }

  @Override
  public String finds() {
    return "A task waits for somebody, and nothing would happen if he never came.";
  }

  @Override
  public Slice look(UUID after) {
    return rows.broken(CLOCKLESS, after);
  }

  @Override
  public Collection<UUID> mend(List<UUID> broken) {
    return rewinding.rewind(broken);
  }
}
